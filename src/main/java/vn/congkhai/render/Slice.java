package vn.congkhai.render;

import java.util.List;
import java.util.stream.IntStream;
import vn.congkhai.model.SiteUrl;

/**
 * One page of a long list.
 *
 * @param first address of the first page
 * @param number of this page, from 1
 * @param count of pages, at least 1
 */
record Slice(SiteUrl first, int number, int count) {

    private static final int SIZE = 300;

    /** Returns how many pages a list of that many rows takes. */
    static int pages(int rows) {
        return Math.max(1, (rows + SIZE - 1) / SIZE);
    }

    /** Returns the addresses of all pages of a list. */
    static List<Slice> all(SiteUrl first, int rows) {
        int count = pages(rows);
        return IntStream.rangeClosed(1, count).mapToObj(number -> new Slice(first, number, count)).toList();
    }

    SiteUrl url() {
        return url(number);
    }

    /** Returns the rows of this page. */
    <T> List<T> of(List<T> rows) {
        int from = Math.min(rows.size(), (number - 1) * SIZE);
        return rows.subList(from, Math.min(rows.size(), from + SIZE));
    }

    /** Returns the links to all pages, this one without an address; none when there is only one page. */
    List<Link> links(Here here) {
        if (count == 1) {
            return List.of();
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(page -> page == number
                        ? Link.none(String.valueOf(page))
                        : here.link(url(page), String.valueOf(page)))
                .toList();
    }

    /** Returns the title with the number of the page, from the second page on. */
    String title(Here here, String title) {
        return number == 1 ? title : here.text("paging.title", title, number);
    }

    private SiteUrl url(int page) {
        return page == 1 ? first : new SiteUrl(first.path() + "trang-" + page + "/");
    }
}
