package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;
import vn.congkhai.intake.text.Lines;

/** Walks the body of a DOCX part and gives its paragraphs and tables. */
final class DocxText {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private final List<Dropped> dropped;
    private final Clean clean;
    private final DocxFonts fonts = new DocxFonts();
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<DocxLine> unfinished = Optional.empty();

    DocxText(DocxStyles styles, DocxNumbering numbering, DocxNotes notes, List<Dropped> dropped) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.dropped = dropped;
        this.clean = new Clean(dropped);
    }

    /** Returns what stands below an element, in reading order. */
    List<Piece> blocks(Xml parent) {
        int first = pieces.size();
        walk(parent);
        finish();
        List<Piece> found = List.copyOf(pieces.subList(first, pieces.size()));
        pieces.subList(first, pieces.size()).clear();
        return found;
    }

    /** @throws Refusal when letters were written in a font with an encoding of its own */
    void checkFonts() throws Refusal {
        fonts.check();
    }

    private void walk(Xml parent) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child);
                case "w:tbl" -> {
                    finish();
                    pieces.addAll(DocxTable.read(child, this));
                }
                case "w:del", "w:moveFrom" -> drop(child, DroppedKind.DELETED);
                case "mc:AlternateContent" -> chosen(child).ifPresent(this::walk);
                default -> walk(child);
            }
        }
    }

    /** Returns the variant that a current word processor shows. */
    static Optional<Xml> chosen(Xml alternatives) {
        return alternatives.child("mc:Choice").filter(choice -> !choice.children().isEmpty())
                .or(() -> alternatives.child("mc:Fallback"));
    }

    /** Lists the text below an element as dropped. */
    void drop(Xml element, DroppedKind kind) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        if (!text.toString().isBlank()) {
            dropped.add(new Dropped(kind, text.toString().strip(), 0));
        }
    }

    private static void collect(Xml element, StringBuilder text) {
        if (element.is("w:p") && !text.isEmpty()) {
            text.append(' ');
        }
        text.append(element.text());
        element.children().forEach(child -> collect(child, text));
    }

    private void paragraph(Xml paragraph) {
        Optional<Xml> properties = paragraph.child("w:pPr");
        DocxLine line = unfinished.orElseGet(() -> new DocxLine(
                numbering.next(properties).orElse(""),
                styles.ofParagraph(properties, one -> one.child("w:jc")).map(Xml::value).orElse("").equals("center")));
        unfinished = Optional.of(line);
        new DocxRuns(this, line, properties).walk(paragraph);
        boolean joined = properties.flatMap(one -> one.path("w:rPr", "w:del")).isPresent();
        if (!joined) {
            finish();
        }
    }

    /** Ends the open paragraph, and lets the text boxes that hang on it follow. */
    private void finish() {
        if (unfinished.isEmpty()) {
            return;
        }
        DocxLine line = unfinished.get();
        unfinished = Optional.empty();
        boolean first = true;
        for (DocxLine.Part part : line.parts()) {
            String marker = first ? line.marker().strip() : "";
            String text = clean.line((first ? line.marker() : "") + part.text(), 0);
            first = false;
            boolean holdsWords = part.text().chars().anyMatch(c -> !Clean.isBlank((char) c));
            if (!text.isEmpty() && (holdsWords || !marker.isEmpty() && line.parts().size() == 1)) {
                pieces.add(new Piece.Words(text, clean.line(marker, 0), line.centered(), part.bold(), 0, Lines.NONE,
                        part.notes()));
            }
        }
        line.boxes().forEach(this::walk);
        finish();
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNotes notes() {
        return notes;
    }

    DocxFonts fonts() {
        return fonts;
    }

    List<Dropped> dropped() {
        return dropped;
    }
}
