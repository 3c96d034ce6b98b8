package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into the indicators that it names one after the other. */
final class Sentences {

    private Sentences() {}

    /** Returns the parts of the text in order: sentences, parts between semicolons, and parts after a comma that name a new quantity. */
    static List<Quote> parts(Quote quote) {
        List<Quote> parts = new ArrayList<>();
        Clauses clauses = new Clauses(quote);
        int from = 0;
        while (from < quote.text().length()) {
            int end = clauses.end(from);
            commas(quote.part(from, end), parts);
            from = Math.max(end + 1, from + 1);
        }
        return parts;
    }

    private static void commas(Quote part, List<Quote> parts) {
        String plain = part.plain();
        String bare = Plain.bare(plain);
        int[] figures = Figures.of(plain).stream().mapToInt(Figure::start).toArray();
        int next = 0;
        int from = 0;
        for (int comma = plain.indexOf(", "); comma >= 0 && figures.length > 1; comma = plain.indexOf(", ", comma + 1)) {
            int before = next;
            while (next < figures.length && figures[next] < comma) {
                next++;
            }
            boolean between = next > before && next < figures.length;
            next = between ? next : before;
            String words = plain.substring(comma + 2, Math.min(plain.length(), comma + 42));
            int within = bare.lastIndexOf("trong do", comma);
            if (between && within < from && !words.isEmpty() && !Character.isDigit(words.charAt(0)) && Nouns.isQuantity(words)) {
                parts.add(part.part(from, comma));
                from = comma + 2;
            } else {
                next = before;
            }
        }
        if (from < plain.length()) {
            parts.add(part.part(from, plain.length()));
        }
    }
}
