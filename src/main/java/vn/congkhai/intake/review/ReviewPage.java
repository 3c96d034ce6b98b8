package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.problem.Problems;

/** The page on which a person compares a document with what was read from it. */
public final class ReviewPage {

    private static final String NEXT = "Máy đọc, người quyết. So từng con số với văn bản đã ký, trước hết những mục có điều nghi ngờ;"
            + " ghi đúng, sửa hoặc bỏ vào bảng Excel đi kèm rồi nạp lại bằng lệnh congkhai review. Chưa xong thì chưa công khai được.";

    private ReviewPage() {}

    /**
     * Returns the page of a document that was imported, made anew of the original beside it.
     *
     * @throws IOException when a file cannot be read
     */
    public static ReviewOutput of(DocumentFolder place) throws IOException {
        Problems problems = new Problems();
        Optional<Draft> draft = Original.read(place, problems);
        return draft.isEmpty()
                ? new ReviewOutput.Refused(problems.sorted())
                : new ReviewOutput.Made(html(draft.get()).getBytes(StandardCharsets.UTF_8), draft.get().indicators().size());
    }

    /**
     * Returns one page of HTML that needs no other file and no script: what is to be known first, then the text with
     * each indicator's passage marked beside what was read of it, each linked to the other, then what was left out of
     * the text. The same draft gives the same page.
     */
    public static String html(Draft draft) {
        MarkedText marked = new MarkedText(draft.paper().text(), pieces(draft),
                draft.indicators().stream().flatMap(one -> one.found().targets().stream()).toList());
        String text = new SourceText(draft, marked).html();
        String title = "Rà soát: " + draft.metadata().label();
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>");
        html.append(Html.text(title)).append("</title>\n<style>\n").append(PageStyle.CSS).append("</style>\n</head>\n<body>\n")
                .append("<a class=\"qua\" href=\"#da-doc\">Đến phần máy đã đọc</a>\n<header>\n<h1>").append(Html.text(title))
                .append("</h1>\n<p>").append(NEXT).append("</p>\n<dl>\n<dt>Thư mục</dt><dd><code>").append(Html.text(draft.folder()))
                .append("</code></dd>\n<dt>Tệp gốc</dt><dd>").append(Html.text(draft.source().name())).append(pages(draft))
                .append("</dd>\n<dt>Mã SHA-256 của tệp</dt><dd><code>").append(Html.text(draft.source().sha256()))
                .append("</code></dd>\n</dl>\n").append(new Overview(draft, marked).html())
                .append("</header>\n<main>\n<div class=\"hai\">\n")
                .append("<section class=\"van-ban\" tabindex=\"0\" aria-labelledby=\"van-ban\">\n<h2 id=\"van-ban\">Văn bản</h2>\n")
                .append(text).append("</section>\n")
                .append("<section tabindex=\"0\" aria-labelledby=\"da-doc\">\n<h2 id=\"da-doc\">Máy đã đọc</h2>\n")
                .append(new Cards(draft, marked).html()).append("</section>\n</div>\n<section aria-labelledby=\"bo-ra\">\n")
                .append("<h2 id=\"bo-ra\">Không đưa vào nội dung</h2>\n").append(LeftOut.html(draft.paper().dropped()))
                .append("</section>\n</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String pages(Draft draft) {
        return draft.paper().pages() > 0 ? " (" + draft.paper().pages() + " trang)" : "";
    }

    private static List<Piece> pieces(Draft draft) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < draft.indicators().size(); i++) {
            DraftIndicator one = draft.indicators().get(i);
            String number = String.valueOf(i + 1);
            pieces.add(new Piece(one.found().start(), one.found().end(), Cards.passageId(one), Cards.cardId(one), number,
                    "Chỉ tiêu " + number + ": xem máy đã đọc gì", Cards.kind(one.found())));
        }
        for (int i = 0; i < draft.flags().size(); i++) {
            Flag flag = draft.flags().get(i);
            if (flag.start() >= 0) {
                pieces.add(new Piece(flag.start(), flag.end(), Overview.flagId(i), "canh-bao-" + (i + 1), "!",
                        "Có thể không được công khai: xem cảnh báo", "rieng"));
            }
        }
        return pieces;
    }
}
