package vn.congkhai.intake.write;

import java.util.Locale;
import java.util.Set;

/** Writes words that are printed in capitals as they stand in a sentence. */
final class Letters {

    private static final Set<String> BEFORE_NAMES = Set.of("xã", "phường", "trấn", "tỉnh", "phố", "huyện", "khu");
    private static final Set<String> ACRONYMS = Set.of("HĐND", "UBND", "TM.", "KT.", "T/M", "MTTQ", "TƯ");

    private Letters() {}

    /** Returns the text unchanged when it has small letters; else as a sentence, names of places and numbers kept. */
    static String sentence(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder sentence = new StringBuilder();
        boolean name = false;
        for (String word : text.split(" ")) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean kept = ACRONYMS.contains(word) || word.matches("[IVXLC]+[,.;:]?");
            String shown = kept ? word : name || sentence.isEmpty() ? capital(small) : small;
            sentence.append(sentence.isEmpty() ? "" : " ").append(shown);
            name = (name || BEFORE_NAMES.contains(small)) && !word.matches(".*[,;.]$");
        }
        return sentence.toString();
    }

    /** Returns the text with a capital letter at its start. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
