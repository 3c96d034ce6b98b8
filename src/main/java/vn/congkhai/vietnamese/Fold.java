package vn.congkhai.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Drops case and Vietnamese marks, so that {@code dat dai} finds {@code Đất đai}. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** Returns the text in lower case and without marks, {@code đ} as {@code d}; NFC and NFD input fold alike. */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('ð', 'd');
    }
}
