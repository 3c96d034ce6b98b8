package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.write.IndicatorsFile;
import vn.congkhai.intake.write.Yaml;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;

/**
 * An entry of {@code indicators.yml} as a person wrote it. Only what has to change is changed: order, comments and forms
 * stay.
 */
final class Entry {

    private static final Pattern START = Pattern.compile("(?m)^- ");

    private String text;

    private Entry(String text) {
        this.text = text;
    }

    /** Returns the entries of a file, one for each indicator; written anew when the file has another form. */
    static List<Entry> all(String file, List<Indicator> indicators) {
        List<Integer> starts = new ArrayList<>();
        Matcher start = START.matcher(file);
        while (start.find()) {
            starts.add(start.start());
        }
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            int end = at + 1 < starts.size() ? starts.get(at + 1) : file.length();
            entries.add(new Entry(file.substring(starts.get(at), end).stripTrailing() + "\n"));
        }
        boolean plain = entries.size() == indicators.size()
                && entries.stream().allMatch(entry -> entry.has("at") && entry.has("quote"));
        return plain ? entries : indicators.stream().map(indicator -> new Entry(IndicatorsFile.entry(indicator))).toList();
    }

    /** Returns what stands in a file before its first entry: comments, most of all the name of the schema. */
    static String opening(String file) {
        Matcher start = START.matcher(file);
        return start.find() ? file.substring(0, start.start()) : "";
    }

    private boolean has(String key) {
        return Pattern.compile("(?m)^  " + key + ":").matcher(text).find();
    }

    /** Leads the entry to another passage; doubts about its words stand on the same lines. */
    void at(Passage passage) {
        set("at", passage.anchor());
        remove("lines");
        remove("page");
        Optional<String> lines = passage.lines().map(Entry::lines);
        lines.ifPresent(words -> after("at", "lines: " + words));
        passage.page().ifPresent(page -> after("at", "page: " + page));
        text = lines.isPresent()
                ? text.replaceAll("(?m)^( {6,})lines: .*$", "$1lines: " + lines.get())
                : text.replaceAll("(?m)^ {6,}lines: .*\\n", "");
    }

    void anchor(String anchor) {
        set("at", anchor);
    }

    void quote(String quote) {
        set("quote", Yaml.text(quote));
    }

    private void set(String key, String value) {
        text = Pattern.compile("(?m)^  " + key + ":.*\\n(?:(?: {3,}.*)?\\n)*").matcher(text)
                .replaceFirst(Matcher.quoteReplacement("  " + key + ": " + value + "\n"));
    }

    private void remove(String key) {
        text = text.replaceAll("(?m)^  " + key + ": .*\\n", "");
    }

    private void after(String key, String line) {
        text = Pattern.compile("(?m)^  " + key + ":.*\\n").matcher(text)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group() + "  " + line + "\n"));
    }

    private static String lines(Lines lines) {
        return lines.first() == lines.last() ? "" + lines.first() : lines.first() + "-" + lines.last();
    }

    @Override
    public String toString() {
        return text;
    }
}
