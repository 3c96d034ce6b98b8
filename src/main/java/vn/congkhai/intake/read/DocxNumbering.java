package vn.congkhai.intake.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the automatic numbers of a DOCX file as a word processor shows them. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, Xml> instances = new HashMap<>();
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> overridden = new HashSet<>();
    private final DocxStyles styles;

    DocxNumbering(Optional<Xml> part, DocxStyles styles) {
        this.styles = styles;
        part.stream().flatMap(numbering -> numbering.all("w:abstractNum"))
                .forEach(list -> lists.putIfAbsent(list.attribute("w:abstractNumId"), list));
        part.stream().flatMap(numbering -> numbering.all("w:num"))
                .forEach(number -> instances.putIfAbsent(number.attribute("w:numId"), number));
    }

    /**
     * Returns the marker of the next paragraph, and counts it.
     *
     * @param paragraph its properties
     * @return the marker with the blank that parts it from the text, or nothing when it has no automatic number
     */
    Optional<String> next(Optional<Xml> paragraph) {
        Optional<String> id = styles.ofParagraph(paragraph, properties -> properties.path("w:numPr", "w:numId"))
                .map(Xml::value).filter(value -> !value.equals("0"));
        Xml instance = id.map(instances::get).orElse(null);
        if (instance == null) {
            return Optional.empty();
        }
        String listId = instance.child("w:abstractNumId").map(Xml::value).orElse("");
        Optional<Xml> list = list(listId);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int level = level(paragraph, list.get());
        Optional<Xml> form = form(instance, list.get(), level);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        count(id.get(), instance, listId, list.get(), level);
        String shown = shown(instance, list.get(), form.get(), counters.get(listId));
        String suffix = form.get().child("w:suff").map(Xml::value).orElse("tab");
        return shown.isBlank() ? Optional.empty() : Optional.of(suffix.equals("nothing") ? shown : shown + " ");
    }

    /** A list may stand for another one that a style of lists names. */
    private Optional<Xml> list(String id) {
        Optional<Xml> list = Optional.ofNullable(lists.get(id));
        Optional<String> link = list.flatMap(one -> one.child("w:numStyleLink")).map(Xml::value);
        if (link.isEmpty()) {
            return list;
        }
        return lists.values().stream()
                .filter(one -> one.child("w:styleLink").map(Xml::value).equals(link))
                .min(Comparator.comparing(one -> one.attribute("w:abstractNumId")))
                .or(() -> list);
    }

    private int level(Optional<Xml> paragraph, Xml list) {
        Optional<Integer> own = paragraph.flatMap(properties -> properties.path("w:numPr", "w:ilvl"))
                .map(level -> level.number("w:val", 0));
        Optional<String> style = styles.styleId(paragraph);
        int level = own
                .or(() -> list.all("w:lvl")
                        .filter(one -> one.child("w:pStyle").map(Xml::value).equals(style) && style.isPresent())
                        .map(one -> one.number("w:ilvl", 0)).findFirst())
                .or(() -> styles.ofParagraph(paragraph, properties -> properties.path("w:numPr", "w:ilvl"))
                        .map(one -> one.number("w:val", 0)))
                .orElse(0);
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    private static Optional<Xml> form(Xml instance, Xml list, int level) {
        return override(instance, level).flatMap(one -> one.child("w:lvl"))
                .or(() -> list.all("w:lvl").filter(one -> one.number("w:ilvl", 0) == level).findFirst());
    }

    private static Optional<Xml> override(Xml instance, int level) {
        return instance.all("w:lvlOverride").filter(one -> one.number("w:ilvl", 0) == level).findFirst();
    }

    private void count(String id, Xml instance, String listId, Xml list, int level) {
        Integer[] counts = counters.computeIfAbsent(listId, key -> new Integer[LEVELS]);
        for (int at = 0; at <= level; at++) {
            Optional<Integer> restart = override(instance, at).flatMap(one -> one.child("w:startOverride"))
                    .map(one -> one.number("w:val", 1));
            if (restart.isPresent() && overridden.add(id + "/" + at)) {
                counts[at] = null;
            }
            int first = restart.orElse(start(instance, list, at));
            if (at == level) {
                counts[at] = counts[at] == null ? first : counts[at] + 1;
            } else if (counts[at] == null) {
                counts[at] = first;
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            int restartsAfter = form(instance, list, below).flatMap(one -> one.child("w:lvlRestart"))
                    .map(one -> one.number("w:val", LEVELS)).orElse(LEVELS);
            if (restartsAfter == LEVELS || restartsAfter > level) {
                counts[below] = null;
            }
        }
    }

    private static int start(Xml instance, Xml list, int level) {
        return form(instance, list, level).flatMap(one -> one.child("w:start"))
                .map(one -> one.number("w:val", 1)).orElse(0);
    }

    private static String shown(Xml instance, Xml list, Xml form, Integer[] counts) {
        String pattern = form.child("w:lvlText").map(Xml::value).orElse("");
        boolean plain = form.flag("w:isLgl").orElse(false);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            boolean place = c == '%' && at + 1 < pattern.length() && pattern.charAt(at + 1) >= '1'
                    && pattern.charAt(at + 1) <= '9';
            if (!place) {
                text.append(c);
                continue;
            }
            at++;
            int level = pattern.charAt(at) - '1';
            String format = form(instance, list, level).flatMap(one -> one.child("w:numFmt"))
                    .map(Xml::value).orElse("decimal");
            if (counts[level] != null && !format.equals("none")) {
                text.append(NumberFormat.of(plain ? "decimal" : format, counts[level]));
            }
        }
        return text.toString();
    }
}
