package vn.congkhai.intake.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.congkhai.vietnamese.Slug;

/** Makes short names for addresses out of words. */
final class Ids {

    private static final int LONGEST_ID = 60;
    private static final int LONGEST_FOLDER = 50;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    /** Returns a name that was not given before. */
    String of(String words) {
        String wanted = cut(Slug.of(words), LONGEST_ID);
        String name = wanted.isEmpty() ? "chi-tieu" : wanted;
        String free = name;
        while (!taken.add(free)) {
            free = name + "-" + times.merge(name, 2, (last, first) -> last + 1);
        }
        return free;
    }

    /** Returns the name of a folder, without a date; never empty. */
    static String folder(String words) {
        String name = cut(Slug.of(words), LONGEST_FOLDER);
        return name.isEmpty() ? "van-ban" : name;
    }

    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', longest);
        return slug.substring(0, hyphen > longest / 2 ? hyphen : longest).replaceAll("-$", "");
    }
}
