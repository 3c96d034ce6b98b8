package vn.congkhai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.problem.Problem;

class LinkCheckTest {

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Set<String> files = new TreeSet<>(Set.of("assets/site.css", "a.pdf"));

    @Test
    void linksAndAnchorsThatLeadSomewhereAreFine() {
        page("", "<a href='a/'>1</a> <a href='a/#b'>2</a> <a href='a.pdf#page=2'>3</a> <a href='#top'>4</a>"
                + " <a href='https://example.org/'>5</a> <a href='mailto:xa@example.org'>6</a>"
                + " <link rel=stylesheet href='assets/site.css'> <link rel=license href='https://example.org/l'>"
                + " <img src='data:image/png;base64,AA'>");
        page("a/", "<h2 id=b>B</h2> <a href='#b'>1</a> <a href='../'>2</a> <a href='./#%62'>3</a>");

        assertThat(problems()).isEmpty();
    }

    @Test
    void brokenLinkIsTold() {
        page("a/", "<a href='../c/?x#y'>1</a>");

        assertTold("""
                a/index.html: liên kết "../c/?x#y" dẫn tới c/index.html, không có trong trang web
                    → Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.""");
    }

    @Test
    void brokenLinkOfManyPagesIsToldOnceAtTheFirst() {
        page("b/", "<a href='../c.pdf'>1</a>");
        page("a/", "<a href='../c.pdf'>1</a> <a href='../c.pdf'>2</a>");

        assertTold("""
                a/index.html: liên kết "../c.pdf" dẫn tới c.pdf, không có trong trang web (liên kết này có ở 3 chỗ)
                    → Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.""");
    }

    @Test
    void folderWithoutItsSlashIsTold() {
        page("", "<a href='a'>1</a>");
        page("a/", "");

        assertTold("""
                index.html: liên kết "a" dẫn tới a, không có trong trang web
                    → Thêm dấu "/" ở cuối đường dẫn.""");
    }

    @Test
    void brokenAnchorOfAnotherPageIsTold() {
        page("", "<a href='a/#b'>1</a>");
        page("a/", "");

        assertTold("""
                index.html: liên kết "a/#b" dẫn tới mục "b", không có trong a/index.html
                    → Sửa phần sau dấu #, hoặc thêm mục còn thiếu.""");
    }

    @Test
    void brokenAnchorOfTheSamePageIsTold() {
        page("a/", "<a href='#b'>1</a>");

        assertTold("""
                a/index.html: liên kết "#b" dẫn tới mục "b", không có trong a/index.html
                    → Sửa phần sau dấu #, hoặc thêm mục còn thiếu.""");
    }

    @Test
    void linkThatWorksOnNoSubPathIsTold() {
        page("a/", "<a href='/a/'>1</a>");

        assertTold("""
                a/index.html: liên kết "/a/" bắt đầu bằng "/", nên sẽ hỏng khi trang nằm dưới một đường dẫn con
                    → Dùng đường dẫn tương đối, ví dụ ../""");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script src='https://cdn.example/x'></script>",
        "<link rel='preload stylesheet' href='https://cdn.example/x'>",
        "<img src='https://cdn.example/x'>",
        "<img srcset='https://cdn.example/x 2x'>",
        "<iframe src='https://cdn.example/x'></iframe>",
        "<form action='https://cdn.example/x'></form>",
        "<style>@font-face { src: url(https://cdn.example/x) }</style>",
        "<style>@import 'https://cdn.example/x';</style>",
        "<p style='background: url(\"https://cdn.example/x\")'></p>",
        "<svg><use href='https://cdn.example/x'/></svg>",
    })
    void resourceOfAnotherHostIsTold(String html) {
        page("", html);

        assertTold("""
                index.html: liên kết "https://cdn.example/x" lấy từ máy chủ khác, mà trang phải tự đủ
                    → Đặt tệp ấy vào templates/assets/ và trỏ tới đó.""");
    }

    @Test
    void resourceOfAnotherHostInAStyleSheetIsTold() {
        page("", "");
        LinkCheck check = check();
        check.style("assets/site.css", "a { background: url('//cdn.example/x.png') } b { background: url(y.png) }");

        assertThat(check.finish(files)).extracting(Problem::toString).containsExactly("""
                assets/site.css: liên kết "y.png" dẫn tới assets/y.png, không có trong trang web
                    → Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.""", """
                assets/site.css: liên kết "//cdn.example/x.png" lấy từ máy chủ khác, mà trang phải tự đủ
                    → Đặt tệp ấy vào templates/assets/ và trỏ tới đó.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
    void linkThatIsNoAddressIsTold(String href) {
        page("", "<a href='" + href + "'>1</a>");

        assertTold("""
                index.html: liên kết "%s" không phải loại liên kết được dùng
                    → Dùng https:, http:, mailto: hoặc tel:.""".formatted(href));
    }

    @Test
    void idThatStandsTwiceIsTold() {
        page("", "<p id=a></p><p id=a></p><p id=a></p>");

        assertTold("""
                index.html: có hai phần tử cùng mã "a", nên liên kết tới nó không rõ ràng
                    → Đặt mã khác cho một tiêu đề, ví dụ: ## Tiêu đề {#ma-khac}""");
    }

    @Test
    void labelOfAnElementThatIsNotThereIsTold() {
        page("", "<p id=a></p><section aria-labelledby='a b'></section>");

        assertTold("""
                index.html: có phần tử nhắc tới mã "b", không có trong trang
                    → Sửa khuôn trang trong templates/.""");
    }

    @Test
    void pageWithoutTitleAndHeadingIsTold() {
        pages.put("index.html", "<title> </title><h1></h1><p>x</p>");

        assertTold("""
                index.html: không có tiêu đề chính (<h1>)
                    → Sửa khuôn trang trong templates/.""", """
                index.html: không có tên trang (<title>)
                    → Sửa khuôn trang trong templates/.""");
    }

    @Test
    void twoPagesWithOneAddressAreTold() {
        LinkCheck check = new LinkCheck(List.of(SiteUrl.place("a"), SiteUrl.document("a")), "");

        assertThat(check.finish(files)).extracting(Problem::toString).containsExactly("""
                a/index.html: hai trang có cùng địa chỉ
                    → Đổi tên thư mục hoặc mã của một trong hai nội dung.""");
    }

    private void page(String url, String body) {
        pages.put(new SiteUrl(url).file(), "<!doctype html><title>T</title><h1>H</h1>" + body);
    }

    private LinkCheck check() {
        LinkCheck check = new LinkCheck(
                pages.keySet().stream().map(file -> new SiteUrl(file.replace("index.html", ""))).toList(), "");
        pages.forEach(check::page);
        files.addAll(pages.keySet());
        return check;
    }

    private List<Problem> problems() {
        return check().finish(files);
    }

    private void assertTold(String... problems) {
        assertThat(problems()).extracting(Problem::toString).containsExactly(problems);
    }
}
