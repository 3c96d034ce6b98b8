package vn.congkhai.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.SiteUrl;

/** Finds out which modules a browser will ask for, so that a page can name them all at once. */
final class Modules {

    private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*'(\\.{1,2}/[^']+\\.mjs)'");

    private static final String ROOT = "assets/";

    private Modules() {}

    /**
     * Returns what a module imports, at once or later, itself or through others, by address; without the module
     * itself, and without what is not there.
     *
     * @param assets files for browsers by their path below {@code assets}
     */
    static List<SiteUrl> of(Map<String, byte[]> assets, SiteUrl script) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> unread = new ArrayDeque<>(List.of(script.path()));
        while (!unread.isEmpty()) {
            String module = unread.remove();
            Matcher imports = IMPORT.matcher(text(assets, module));
            while (imports.find()) {
                String path = URI.create(module).resolve(imports.group(1)).getPath();
                if (!path.equals(script.path()) && !text(assets, path).isEmpty() && found.add(path)) {
                    unread.add(path);
                }
            }
        }
        return found.stream().map(SiteUrl::new).toList();
    }

    private static String text(Map<String, byte[]> assets, String path) {
        byte[] content = path.startsWith(ROOT) ? assets.get(path.substring(ROOT.length())) : null;
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }
}
