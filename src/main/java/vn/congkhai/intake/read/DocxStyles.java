package vn.congkhai.intake.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles of a DOCX file, as far as they bear on the text. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Xml> byId = new HashMap<>();
    private Optional<Xml> standard = Optional.empty();
    private final Optional<Xml> defaults;

    DocxStyles(Optional<Xml> part) {
        defaults = part.flatMap(styles -> styles.path("w:docDefaults", "w:rPrDefault", "w:rPr"));
        part.stream().flatMap(styles -> styles.all("w:style")).forEach(style -> {
            byId.putIfAbsent(style.attribute("w:styleId"), style);
            if (style.attribute("w:type").equals("paragraph") && style.attribute("w:default").matches("1|true|on")) {
                standard = Optional.of(style);
            }
        });
    }

    /** Returns what a paragraph says of itself, or its style, or the style that one is based on. */
    <T> Optional<T> ofParagraph(Optional<Xml> properties, Function<Xml, Optional<T>> wanted) {
        return properties.flatMap(wanted).or(() -> inStyle(styleId(properties), "w:pPr", wanted));
    }

    /** Returns what a run says of itself, or its style, or the paragraph's style, or the whole document. */
    <T> Optional<T> ofRun(Optional<Xml> run, Optional<Xml> paragraph, Function<Xml, Optional<T>> wanted) {
        return run.flatMap(wanted)
                .or(() -> run.flatMap(properties -> properties.child("w:rStyle")).map(Xml::value)
                        .flatMap(id -> inStyle(Optional.of(id), "w:rPr", wanted)))
                .or(() -> inStyle(styleId(paragraph), "w:rPr", wanted))
                .or(() -> defaults.flatMap(wanted));
    }

    Optional<String> styleId(Optional<Xml> paragraph) {
        return paragraph.flatMap(properties -> properties.child("w:pStyle")).map(Xml::value)
                .or(() -> standard.map(style -> style.attribute("w:styleId")));
    }

    private <T> Optional<T> inStyle(Optional<String> id, String part, Function<Xml, Optional<T>> wanted) {
        Optional<Xml> style = id.map(byId::get);
        for (int step = 0; step < LONGEST_CHAIN && style.isPresent(); step++) {
            Optional<T> found = style.flatMap(one -> one.child(part)).flatMap(wanted);
            if (found.isPresent()) {
                return found;
            }
            style = style.flatMap(one -> one.child("w:basedOn")).map(based -> byId.get(based.value()));
        }
        return Optional.empty();
    }

    Optional<Xml> style(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
