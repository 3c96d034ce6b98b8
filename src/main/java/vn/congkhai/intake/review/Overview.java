package vn.congkhai.intake.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.indicator.FoundDoubt;
import vn.congkhai.intake.indicator.Grade;
import vn.congkhai.intake.indicator.StatedCount;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Metadata;
import vn.congkhai.vietnamese.VietnameseDate;

/** What a person should know before looking at the single indicators. */
final class Overview {

    private final Draft draft;
    private final MarkedText marked;
    private final StringBuilder html = new StringBuilder();

    /** @param marked the text, already shown, to which the flags lead */
    Overview(Draft draft, MarkedText marked) {
        this.draft = draft;
        this.marked = marked;
    }

    String html() {
        counts();
        doubts();
        flags();
        metadata();
        return html.toString();
    }

    private void counts() {
        List<DraftIndicator> all = draft.indicators();
        long look = all.stream().filter(one -> one.found().grade() == Grade.LOOK).count();
        int figures = all.stream().mapToInt(one -> one.found().targets().size()).sum();
        html.append("<h2>Đếm</h2>\n<ul>\n<li>Tìm thấy ").append(all.size()).append(" chỉ tiêu, ").append(figures)
                .append(" con số: ").append(look).append(" chỉ tiêu cần xem, ").append(all.size() - look)
                .append(" chỉ tiêu chắc.</li>\n");
        for (StatedCount count : draft.findings().counts()) {
            String group = count.group().isEmpty() ? "Cả văn bản" : "Nhóm “" + count.group() + "”";
            html.append(count.agrees() ? "<li>" : "<li class=\"ngo\">").append(Html.text(group)).append(": nêu ")
                    .append(count.stated()).append(", tìm thấy ").append(count.found())
                    .append(count.agrees() ? " (khớp)" : " (<strong>không khớp</strong>)").append(" <q>")
                    .append(Html.text(count.words())).append("</q></li>\n");
        }
        if (draft.findings().counts().isEmpty()) {
            html.append("<li>Văn bản không tự nêu có bao nhiêu chỉ tiêu.</li>\n");
        }
        html.append("</ul>\n");
    }

    private void doubts() {
        List<FoundDoubt> found = draft.findings().doubts();
        List<Doubt> read = draft.metadata().doubts();
        if (found.isEmpty() && read.isEmpty()) {
            return;
        }
        html.append("<h2>Điều nghi ngờ về cả văn bản</h2>\n<ul>\n");
        found.forEach(doubt -> doubt(doubt.note(), doubt.found()));
        read.forEach(doubt -> doubt(doubt.note(), doubt.found()));
        html.append("</ul>\n");
    }

    private void doubt(String note, String found) {
        html.append("<li class=\"ngo\">").append(Html.text(note)).append(" <q>").append(Html.text(found)).append("</q></li>\n");
    }

    private void flags() {
        if (draft.flags().isEmpty()) {
            return;
        }
        html.append("<h2>Có thể không được công khai</h2>\n<ul>\n");
        for (int i = 0; i < draft.flags().size(); i++) {
            Flag flag = draft.flags().get(i);
            String link = marked.shows(flagId(i)) ? " <a href=\"#" + flagId(i) + "\">Xem chỗ này trong văn bản</a>" : "";
            html.append("<li id=\"canh-bao-").append(i + 1).append("\" class=\"ngo\">").append(Html.text(flag.problem().message()))
                    .append(' ').append(Html.text(flag.problem().hint())).append(link).append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void metadata() {
        Metadata metadata = draft.metadata();
        html.append("<h2>Văn bản tự ghi</h2>\n<dl>\n");
        row("Tên", metadata.title(), "title");
        row("Số, ký hiệu", metadata.number(), "number");
        row("Cơ quan ban hành", metadata.issuer(), "issuer");
        row("Ngày thông qua", metadata.adopted().map(VietnameseDate::format), "adopted");
        row("Ngày có hiệu lực", metadata.effective().map(VietnameseDate::format), "effective");
        row("Kỳ", metadata.period().map(period -> period.text()), "period");
        row("Khóa, kỳ họp", metadata.session(), "session");
        row("Người ký", metadata.signatory(), "signatory");
        html.append("</dl>\n");
    }

    private void row(String name, Optional<String> value, String key) {
        Set<String> blank = draft.metadata().blank();
        html.append("<dt>").append(name).append("</dt><dd>").append(value.map(Html::text).orElse(blank.contains(key)
                ? "<em>để trống trong văn bản</em>" : "<em>không thấy trong tệp</em>")).append("</dd>\n");
    }

    /** Returns the id of a flagged passage in the text. */
    static String flagId(int index) {
        return "rieng-" + (index + 1);
    }
}
