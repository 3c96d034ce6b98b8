package vn.congkhai.render;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.SiteUrl;

/** Finds out which modules a browser will ask for, so that a page can name them all at once. */
final class Modules {

    private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*'(\\.{1,2}/[^']+\\.mjs)'");

    private Modules() {}

    /**
     * Returns what a module imports, at once or later, itself or through others, by address; without the module
     * itself, and without what the theme lacks.
     */
    static List<SiteUrl> of(Theme theme, SiteUrl script) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> unread = new ArrayDeque<>(List.of(script.path()));
        while (!unread.isEmpty()) {
            String module = unread.remove();
            Matcher imports = IMPORT.matcher(theme.file(module).orElse(""));
            while (imports.find()) {
                String path = URI.create(module).resolve(imports.group(1)).getPath();
                if (!path.equals(script.path()) && theme.file(path).isPresent() && found.add(path)) {
                    unread.add(path);
                }
            }
        }
        return found.stream().map(SiteUrl::new).toList();
    }
}
