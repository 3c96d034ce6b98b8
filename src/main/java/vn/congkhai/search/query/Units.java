package vn.congkhai.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/** The units that queries may name: those of the index, per cent and money. */
final class Units {

    private static final String PERCENT = "%";
    private static final String MONEY = "dong";
    private static final Map<String, Integer> SCALES =
            Map.of("nghin", 3, "ngan", 3, "trieu", 6, "ty", 9, "ti", 9);

    private final List<String> columns;
    private final List<Spelled> spelled = new ArrayList<>();

    /**
     * A unit in words.
     *
     * @param signs before each word, and after the last one
     */
    private record Spelled(String key, List<String> words, List<String> signs) {

        static Spelled of(String key, String text) {
            List<String> words = new ArrayList<>();
            List<String> signs = new ArrayList<>();
            int end = 0;
            for (Token token : Tokens.of(text)) {
                words.add(token.folded());
                signs.add(TypedText.squeezed(text.substring(end, token.start())));
                end = token.end();
            }
            signs.add(TypedText.squeezed(text.substring(end)));
            return new Spelled(key, words, signs);
        }

        boolean standsAt(TypedText text, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!text.isFree(at + i) || !text.gap(at + i).equals(signs.get(i))
                        || !text.folded(at + i).equals(words.get(i))) {
                    return false;
                }
            }
            return text.gap(at + words.size()).startsWith(signs.get(words.size()));
        }
    }

    /** @param columns keys of the units in which the index has figures */
    Units(Collection<String> columns) {
        this.columns = List.copyOf(new TreeSet<>(columns));
        TreeSet<String> keys = new TreeSet<>(List.of(PERCENT, MONEY));
        for (String column : columns) {
            for (int end = column.length(); end > 0; end = column.lastIndexOf('/', end - 1)) {
                keys.add(column.substring(0, end));
            }
        }
        keys.forEach(key -> spelled.add(Spelled.of(key, key)));
        spelled.add(Spelled.of(PERCENT, "phan tram"));
        spelled.sort(Comparator.comparing(unit -> -unit.words().size()));
    }

    /** Returns all keys of the index, sorted. */
    List<String> columns() {
        return columns;
    }

    /** Returns any unit, for a figure that has a sign before it and no unit after it. */
    Measure any(int end, String rest) {
        return new Measure(Optional.empty(), columns, 0, false, end, rest);
    }

    /** Returns the unit from that word on; of several the one of most words. */
    Optional<Measure> at(TypedText text, int from) {
        int at = from;
        int scale = 0;
        while (text.isFree(at) && text.gap(at).isEmpty() && SCALES.containsKey(text.folded(at))) {
            scale += SCALES.get(text.folded(at));
            at++;
        }
        for (Spelled unit : spelled) {
            if (unit.standsAt(text, at)) {
                int end = at + unit.words().size();
                String sign = unit.signs().get(unit.words().size());
                return Optional.of(measure(unit.key(), scale, false, end, text.gap(end).substring(sign.length())));
            }
        }
        return scale == 0 ? Optional.empty() : Optional.of(measure(MONEY, scale, true, at, text.gap(at)));
    }

    private Measure measure(String unit, int scale, boolean bare, int end, String rest) {
        List<String> meant = columns.stream()
                .filter(column -> column.equals(unit) || column.startsWith(unit + "/") || bare && column.isEmpty())
                .toList();
        return new Measure(Optional.of(unit), meant, scale, bare, end, rest);
    }
}
