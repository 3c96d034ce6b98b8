package vn.congkhai.vietnamese;

import java.util.Map;

/**
 * A unit of measure without its scale: {@code triệu đồng/người/năm} is millions of {@code đồng/người/năm}.
 *
 * @param key folded words, by which equal units are known; empty when only a scale is stated
 * @param label the words, with marks and without the scale
 * @param scale power of ten that the scale stands for, from 0
 */
public record Unit(String key, String label, int scale) {

    private static final Map<String, Integer> SCALES =
            Map.of("nghin", 3, "ngan", 3, "trieu", 6, "ty", 9, "ti", 9);

    /** Returns the unit that the words name. */
    public static Unit of(String words) {
        String label = words.strip().replaceAll("\\s+", " ").replaceAll(" ?/ ?", "/");
        int scale = 0;
        for (Integer more = scaleOf(label); more != null; more = scaleOf(label)) {
            scale += more;
            label = label.substring(firstWord(label).length()).strip();
        }
        return new Unit(Tokens.plainDigits(Fold.fold(label)), label, scale);
    }

    /**
     * Returns a plain decimal of this unit in the base unit.
     *
     * @param decimal digits with a point for the decimals, as in {@code 1250.5}
     * @return the double nearest to the exact figure
     */
    public double inBase(String decimal) {
        return Double.parseDouble(decimal + "e" + scale);
    }

    private static Integer scaleOf(String words) {
        return SCALES.get(Fold.fold(firstWord(words)));
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
