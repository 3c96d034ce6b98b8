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
        int from = 0;
        for (int comma = plain.indexOf(", "); comma >= 0; comma = plain.indexOf(", ", comma + 1)) {
            boolean parted = Nouns.isQuantity(plain.substring(comma + 2, Math.min(plain.length(), comma + 42)))
                    && !Character.isDigit(plain.charAt(comma + 2 < plain.length() ? comma + 2 : comma))
                    && Figures.any(plain.substring(from, comma)) && Figures.any(plain.substring(comma))
                    && !Plain.bare(plain.substring(from, comma)).contains("trong do");
            if (parted) {
                parts.add(part.part(from, comma));
                from = comma + 2;
            }
        }
        if (from < plain.length()) {
            parts.add(part.part(from, plain.length()));
        }
    }
}
