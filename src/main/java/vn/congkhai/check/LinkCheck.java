package vn.congkhai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * Rules over the finished HTML: every link and anchor leads somewhere, ids are single, each page has a title and a
 * main heading, and nothing is fetched from another host. Hand in every page, from as many threads as you like, then
 * ask for the findings. Of a page only its ids and the anchors that it asks of other pages are kept.
 */
public final class LinkCheck {

    private final PageAddress address;
    private final Set<String> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, long[]> ids = new ConcurrentHashMap<>();
    private final Map<PageTarget.Inside, Referrer> wanted = new ConcurrentHashMap<>();
    private final Problems problems = new Problems();

    /** The first page, in order, that holds a link, and how often it stands on all pages. */
    private record Referrer(String page, String href, int count) {
        Referrer and(Referrer other) {
            Referrer first = page.compareTo(other.page) <= 0 ? this : other;
            return new Referrer(first.page, first.href, count + other.count);
        }
    }

    /**
     * @param pages all pages that will be handed in
     * @param root the full address of the site with a {@code /} at its end; empty when it has none
     */
    public LinkCheck(Collection<SiteUrl> pages, String root) {
        this.address = new PageAddress(root);
        for (SiteUrl page : pages) {
            if (!this.pages.add(page.file())) {
                problems.add(error(
                        "duplicate-page", page.file(), "hai trang có cùng địa chỉ",
                        "Đổi tên thư mục hoặc mã của một trong hai nội dung."));
            }
        }
    }

    /**
     * Reads one page.
     *
     * @param file where it stands, relative to the root of the site
     */
    public void page(String file, String html) {
        Document document = Jsoup.parse(html);
        PageIds pageIds = new PageIds();
        Elements elements = document.getAllElements();
        elements.forEach(pageIds::add);
        elements.forEach(element -> PageLinks.of(element).forEach(link -> link(file, link, pageIds)));
        ids.put(file, pageIds.hashes());
        for (String id : pageIds.twice()) {
            problems.add(error(
                    "duplicate-id", file, "có hai phần tử cùng mã \"" + id + "\", nên liên kết tới nó không rõ ràng",
                    "Đặt mã khác cho một tiêu đề, ví dụ: ## Tiêu đề {#ma-khac}"));
        }
        for (String id : pageIds.missing()) {
            problems.add(error(
                    "missing-id", file, "có phần tử nhắc tới mã \"" + id + "\", không có trong trang",
                    "Sửa khuôn trang trong templates/."));
        }
        if (document.title().isBlank()) {
            problems.add(error(
                    "page-without-title", file, "không có tên trang (<title>)", "Sửa khuôn trang trong templates/."));
        }
        if (document.select("h1").stream().noneMatch(Element::hasText)) {
            problems.add(error(
                    "page-without-heading", file, "không có tiêu đề chính (<h1>)",
                    "Sửa khuôn trang trong templates/."));
        }
    }

    /**
     * Reads one style sheet.
     *
     * @param file where it stands, relative to the root of the site
     */
    public void style(String file, String css) {
        PageLinks.inStyle(css).forEach(link -> link(file, link, new PageIds()));
    }

    /**
     * Returns what is wrong, ordered; a link that many pages share is told once.
     *
     * @param files all files of the site, relative to its root
     */
    public List<Problem> finish(Set<String> files) {
        List<Problem> found = new ArrayList<>(problems.sorted());
        wanted.forEach((target, referrer) -> {
            if (!files.contains(target.file())) {
                found.add(brokenLink(target, referrer, files));
            } else if (!target.anchor().isEmpty() && !hasId(target)) {
                found.add(brokenAnchor(target.file(), target.anchor(), referrer));
            }
        });
        return found.stream().sorted().toList();
    }

    private void link(String page, PageLinks.Link link, PageIds own) {
        PageTarget target = address.resolve(page, link.href());
        if (target instanceof PageTarget.Inside inside) {
            want(page, link, inside, own);
        } else if (target instanceof PageTarget.Outside outside) {
            outside(page, link, outside.scheme());
        } else if (target instanceof PageTarget.Wrong wrong) {
            problems.add(error(wrong.code(), page, quoted(link.href()) + " " + wrong.reason(), wrong.hint()));
        }
    }

    private void want(String page, PageLinks.Link link, PageTarget.Inside target, PageIds own) {
        boolean anchored = !target.anchor().isEmpty() && !target.anchor().equals("top");
        Referrer referrer = new Referrer(page, link.href(), 1);
        if (target.file().equals(page)) {
            if (anchored && !own.has(target.anchor())) {
                problems.add(brokenAnchor(page, target.anchor(), referrer));
            }
        } else if (anchored || !pages.contains(target.file())) {
            wanted.merge(target, referrer, Referrer::and);
        }
    }

    private void outside(String page, PageLinks.Link link, String scheme) {
        if (link.use() == PageLinks.Use.NEEDED) {
            if (!scheme.equals("data")) {
                problems.add(error(
                        "outside-resource", page, quoted(link.href()) + " lấy từ máy chủ khác, mà trang phải tự đủ",
                        "Đặt tệp ấy vào templates/assets/ và trỏ tới đó."));
            }
        } else if (!Set.of("http", "https", "mailto", "tel").contains(scheme)) {
            problems.add(error(
                    "unsafe-link", page, quoted(link.href()) + " không phải loại liên kết được dùng",
                    "Dùng https:, http:, mailto: hoặc tel:."));
        }
    }

    private boolean hasId(PageTarget.Inside target) {
        long[] hashes = ids.get(target.file());
        return hashes == null || Arrays.binarySearch(hashes, PageIds.hash(target.anchor())) >= 0;
    }

    private static Problem brokenLink(PageTarget.Inside target, Referrer referrer, Set<String> files) {
        boolean folder = files.contains(target.file() + "/index.html");
        return error(
                "broken-link", referrer.page(),
                quoted(referrer.href()) + " dẫn tới " + target.file() + ", không có trong trang web" + times(referrer),
                folder ? "Thêm dấu \"/\" ở cuối đường dẫn." : "Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.");
    }

    private static Problem brokenAnchor(String file, String anchor, Referrer referrer) {
        return error(
                "broken-anchor", referrer.page(),
                quoted(referrer.href()) + " dẫn tới mục \"" + anchor + "\", không có trong " + file + times(referrer),
                "Sửa phần sau dấu #, hoặc thêm mục còn thiếu.");
    }

    private static String times(Referrer referrer) {
        return referrer.count() == 1 ? "" : " (liên kết này có ở " + referrer.count() + " chỗ)";
    }

    private static String quoted(String href) {
        return "liên kết \"" + href + "\"";
    }

    private static Problem error(String code, String page, String message, String hint) {
        return Problem.error(code, Location.of(page), message, hint);
    }
}
