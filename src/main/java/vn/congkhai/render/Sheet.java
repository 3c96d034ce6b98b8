package vn.congkhai.render;

import java.util.List;

/**
 * A page before it is printed.
 *
 * @param template its name without {@code .peb}
 * @param title for the window and the heading
 * @param description one sentence for search engines
 * @param crumbs the way down to it, without itself
 * @param view what the template shows
 */
record Sheet(String template, String title, String description, List<Link> crumbs, Object view) {

    Sheet {
        crumbs = List.copyOf(crumbs);
    }
}
