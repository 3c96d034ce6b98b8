package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The footnotes and endnotes of a DOCX file, numbered in the order of their marks. */
final class DocxNotes {

    static final DocxNotes NONE = new DocxNotes(Map.of());

    private final Map<String, Xml> bodies;
    private final Map<String, String> marks = new LinkedHashMap<>();
    private int footnotes;
    private int endnotes;

    DocxNotes(DocxParts parts) throws Refusal {
        this(bodies(parts));
    }

    private DocxNotes(Map<String, Xml> bodies) {
        this.bodies = bodies;
    }

    private static Map<String, Xml> bodies(DocxParts parts) throws Refusal {
        Map<String, Xml> found = new LinkedHashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            Optional<Xml> part = parts.part(kind + "s");
            part.stream().flatMap(notes -> notes.all("w:" + kind))
                    .filter(note -> note.attribute("w:type").isEmpty() || note.attribute("w:type").equals("normal"))
                    .forEach(note -> found.put(kind + note.attribute("w:id"), note));
        }
        return found;
    }

    /** Returns the mark of the reference, numbered if the author gave none; empty when it leads to no note. */
    Optional<Piece.NoteMark> refer(Xml reference, String ownMark) {
        boolean foot = reference.is("w:footnoteReference");
        String key = (foot ? "footnote" : "endnote") + reference.attribute("w:id");
        if (!bodies.containsKey(key)) {
            return Optional.empty();
        }
        String printed = marks.get(key);
        if (printed == null) {
            printed = ownMark.isBlank() ? next(foot) : ownMark.strip();
            marks.put(key, printed);
        }
        return Optional.of(new Piece.NoteMark(key, printed));
    }

    private String next(boolean foot) {
        if (foot) {
            footnotes++;
            return NumberFormat.of("decimal", footnotes);
        }
        endnotes++;
        return NumberFormat.of("lowerRoman", endnotes);
    }

    /** Returns the notes that the text refers to, in the order of their marks. */
    List<Note> read(DocxText text) {
        List<Note> notes = new ArrayList<>();
        for (Map.Entry<String, String> mark : List.copyOf(marks.entrySet())) {
            String words = text.blocks(bodies.get(mark.getKey())).stream()
                    .map(DocxNotes::words).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
            notes.add(new Note(mark.getKey(), mark.getValue(), words, 0));
        }
        return notes;
    }

    private static String words(Piece piece) {
        if (piece instanceof Piece.Words words) {
            return words.text().replace(String.valueOf(Clean.NOTE), "");
        }
        return ((Piece.Table) piece).cells().stream().map(Piece.TableCell::text).collect(Collectors.joining(" "));
    }
}
