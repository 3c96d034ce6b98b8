package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/**
 * The style that stands in every page: {@code site.css}, then the sheet in {@code styles/} that is called like the
 * template, so that no page carries what only another kind needs. A sheet may {@code @import "other.css";} of the same
 * folder. Safe for use by several threads.
 */
final class Style {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("\\s*([{};,])\\s*");
    private static final Pattern AFTER_NAME = Pattern.compile("([{;][a-z-]+): ");
    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";\\s*");

    private static final String FOLDER = "styles/";

    private final Theme theme;
    private final Map<String, SafeString> sheets = new ConcurrentHashMap<>();

    Style(Theme theme) {
        this.theme = theme;
    }

    /**
     * Returns the style of the pages that a template makes.
     *
     * @throws ThemeException if a sheet imports one that is not there
     */
    SafeString of(String template) {
        return sheets.computeIfAbsent(template, this::make);
    }

    private SafeString make(String template) {
        Set<String> known = new TreeSet<>();
        String common = whole("site.css", theme.file("site.css").orElse(""), known);
        String name = FOLDER + template + ".css";
        String own = theme.file(name).map(css -> whole(name, css, known)).orElse("");
        return new SafeString(compact(common + own));
    }

    /** Returns a sheet with what it imports in its place; what the page has already is left out. */
    private String whole(String name, String css, Set<String> known) {
        return IMPORT.matcher(css).replaceAll(found -> {
            String other = FOLDER + found.group(1);
            Optional<String> text = theme.file(other);
            if (text.isEmpty()) {
                throw new ThemeException(
                        Problem.error(
                                "missing-style",
                                Location.of("templates/" + name),
                                "Không có tệp templates/" + other,
                                "Sửa tên sau @import, hoặc thêm tệp ấy"),
                        null);
            }
            return Matcher.quoteReplacement(known.add(other) ? whole(other, text.get(), known) : "");
        });
    }

    /** Returns the style sheet without comments and needless spaces. */
    static String compact(String css) {
        String bare = SPACES.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        String tight = AROUND.matcher(bare).replaceAll("$1").replace(";}", "}").strip();
        return AFTER_NAME.matcher(tight).replaceAll("$1:");
    }
}
