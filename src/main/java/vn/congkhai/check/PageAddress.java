package vn.congkhai.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the links of a page. */
final class PageAddress {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final String root;

    /**
     * @param root the full address of the site with a {@code /} at its end, so that links which spell it out are
     *     followed too; empty when there is none
     */
    PageAddress(String root) {
        this.root = root;
    }

    /** Returns where a link on a page leads; the page is named by its file. */
    PageTarget resolve(String page, String link) {
        String href = link.strip();
        if (!root.isEmpty() && href.startsWith(root)) {
            return inside("", href.substring(root.length()));
        }
        if (href.startsWith("//")) {
            return new PageTarget.Outside("");
        }
        Matcher scheme = SCHEME.matcher(href);
        if (scheme.matches()) {
            return new PageTarget.Outside(scheme.group(1).toLowerCase(Locale.ROOT));
        }
        if (href.startsWith("/")) {
            return new PageTarget.Wrong(
                    "absolute-link",
                    "bắt đầu bằng \"/\", nên sẽ hỏng khi trang nằm dưới một đường dẫn con",
                    "Dùng đường dẫn tương đối, ví dụ ../");
        }
        return inside(page, href);
    }

    private static PageTarget inside(String page, String href) {
        if (href.chars().anyMatch(c -> c <= ' ' || c == '\\')) {
            return new PageTarget.Wrong(
                    "malformed-link", "có dấu cách hoặc dấu \"\\\"", "Viết dấu cách là %20, và dùng dấu \"/\".");
        }
        int hash = href.indexOf('#');
        String anchor = hash < 0 ? "" : href.substring(hash + 1);
        String path = hash < 0 ? href : href.substring(0, hash);
        int query = path.indexOf('?');
        String file = query < 0 ? path : path.substring(0, query);
        try {
            String target = file.isEmpty() && !page.isEmpty() ? page : join(page, decode(file));
            return target == null ? aboveRoot() : new PageTarget.Inside(target, decode(textless(anchor)));
        } catch (IllegalArgumentException malformed) {
            return new PageTarget.Wrong("malformed-link", "có dấu % viết sai", "Viết dấu % là %25.");
        }
    }

    private static PageTarget aboveRoot() {
        return new PageTarget.Wrong(
                "link-above-root", "đi ra ngoài thư mục gốc của trang web", "Bớt \"../\" trong đường dẫn.");
    }

    /** Returns the file that a relative path leads to; null when it climbs above the root. */
    private static String join(String page, String path) {
        Deque<String> parts = new ArrayDeque<>();
        int slash = page.lastIndexOf('/');
        if (slash >= 0) {
            parts.addAll(Arrays.asList(page.substring(0, slash).split("/")));
        }
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i];
            if (step.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                parts.addLast(step);
            }
        }
        String last = steps[steps.length - 1];
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        if (folder) {
            parts.addLast("index.html");
        }
        return String.join("/", parts);
    }

    /** A link to a piece of text ({@code #a:~:text=...}) needs no anchor but the one before it. */
    private static String textless(String anchor) {
        int text = anchor.indexOf(":~:");
        return text < 0 ? anchor : anchor.substring(0, text);
    }

    private static String decode(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
