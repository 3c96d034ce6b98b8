package vn.congkhai.vietnamese;

import java.util.regex.Pattern;

/** Makes address parts out of Vietnamese words. */
public final class Slug {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** Returns the words folded, in {@code a-z0-9}, with single hyphens between them; may be empty. */
    public static String of(String text) {
        return EDGES.matcher(OTHERS.matcher(Fold.fold(text)).replaceAll("-")).replaceAll("");
    }
}
