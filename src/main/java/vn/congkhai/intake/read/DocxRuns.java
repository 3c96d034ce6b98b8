package vn.congkhai.intake.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/** Walks the runs of a paragraph of a DOCX file. */
final class DocxRuns {

    private final DocxText text;
    private final DocxLine line;
    private final Optional<Xml> paragraph;
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocxRuns(DocxText text, DocxLine line, Optional<Xml> paragraph) {
        this.text = text;
        this.line = line;
        this.paragraph = paragraph;
    }

    void walk(Xml parent) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "m:r" -> words(child.descendants("m:t").map(Xml::text).collect(Collectors.joining()), false);
                case "w:del", "w:moveFrom" -> text.drop(child, DroppedKind.DELETED);
                case "w:pPr", "w:sdtPr", "w:rubyPr", "w:rt" -> { }
                case "mc:AlternateContent" -> DocxText.chosen(child).ifPresent(this::walk);
                default -> walk(child);
            }
        }
    }

    private void run(Xml run) {
        Optional<Xml> properties = run.child("w:rPr");
        if (flag(properties, "w:vanish") && fields.stream().allMatch(shown -> shown)) {
            text.drop(run, DroppedKind.HIDDEN);
            return;
        }
        boolean bold = flag(properties, "w:b");
        boolean capitals = flag(properties, "w:caps");
        Optional<String> font = text.styles().ofRun(properties, paragraph, one -> one.child("w:rFonts")
                .map(fonts -> fonts.attribute("w:ascii")).filter(name -> !name.isEmpty()));
        parts(run, run, bold, capitals, font.orElse(""));
    }

    private void parts(Xml run, Xml parent, boolean bold, boolean capitals, String font) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:t" -> {
                    text.fonts().seen(font, child.text());
                    words(capitals ? child.text().toUpperCase(Locale.ROOT) : child.text(), bold);
                }
                case "w:tab", "w:ptab" -> words("\t", bold);
                case "w:noBreakHyphen" -> words("-", bold);
                case "w:softHyphen" -> words("\u00AD", bold);
                case "w:sym" -> words(symbol(child), bold);
                case "w:br", "w:cr" -> line.breakLine();
                case "w:fldChar" -> field(child.attribute("w:fldCharType"));
                case "w:footnoteReference", "w:endnoteReference" -> {
                    reference(run, child);
                    if (child.attribute("w:customMarkFollows").matches("1|true|on")) {
                        return;
                    }
                }
                case "w:drawing", "w:pict", "w:object" -> drawing(child);
                case "mc:AlternateContent" ->
                        DocxText.chosen(child).ifPresent(one -> parts(run, one, bold, capitals, font));
                case "w:ruby" -> child.descendants("w:rubyBase").forEach(this::walk);
                case "w:del" -> text.drop(child, DroppedKind.DELETED);
                default -> { }
            }
        }
    }

    private void words(String words, boolean bold) {
        if (fields.stream().allMatch(shown -> shown)) {
            // A file's own noncharacter must not be taken for the place of a footnote.
            line.last().add(words.replace(String.valueOf(Clean.NOTE), ""), bold);
        }
    }

    /** Between its begin and its separator a field holds a command, after that what is shown. */
    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            default -> fields.poll();
        }
    }

    private void reference(Xml run, Xml reference) {
        boolean own = reference.attribute("w:customMarkFollows").matches("1|true|on");
        String ownMark = own ? run.all("w:t").map(Xml::text).collect(Collectors.joining()) : "";
        text.notes().refer(reference, ownMark).ifPresent(mark -> {
            line.last().note(mark);
            text.dropped().add(new Dropped(DroppedKind.FOOTNOTE_MARK, mark.printed(), 0));
        });
    }

    private static String symbol(Xml symbol) {
        String code = symbol.attribute("w:char");
        return code.matches("[0-9A-Fa-f]{1,4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
    }

    private void drawing(Xml drawing) {
        boxes(drawing);
        boolean picture = drawing.descendants("x:pic").findAny().isPresent()
                || drawing.descendants("x:imagedata").findAny().isPresent();
        if (picture) {
            String name = drawing.descendants("wp:docPr").map(one -> one.attribute("descr"))
                    .filter(description -> !description.isBlank()).findFirst().orElse("");
            text.dropped().add(new Dropped(DroppedKind.PICTURE, name, 0));
        }
    }

    private void boxes(Xml element) {
        for (Xml child : element.children()) {
            if (child.is("w:txbxContent")) {
                line.boxes().add(child);
            } else if (child.is("mc:AlternateContent")) {
                DocxText.chosen(child).ifPresent(this::boxes);
            } else {
                boxes(child);
            }
        }
    }

    private boolean flag(Optional<Xml> run, String name) {
        return text.styles().ofRun(run, paragraph, one -> one.flag(name)).orElse(false);
    }
}
