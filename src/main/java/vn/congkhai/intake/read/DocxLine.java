package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a DOCX file while its runs are read. A line break inside it begins a new part. */
final class DocxLine {

    private final String marker;
    private final boolean centered;
    private final List<Part> parts = new ArrayList<>();
    private final List<Xml> boxes = new ArrayList<>();

    /** The text between two line breaks. */
    static final class Part {

        private final StringBuilder text = new StringBuilder();
        private final List<Piece.NoteMark> notes = new ArrayList<>();
        private boolean bold;
        private boolean light;

        String text() {
            return text.toString();
        }

        List<Piece.NoteMark> notes() {
            return notes;
        }

        boolean bold() {
            return bold && !light;
        }

        void add(String words, boolean isBold) {
            text.append(words);
            if (!words.isBlank()) {
                bold |= isBold;
                light |= !isBold;
            }
        }

        void note(Piece.NoteMark mark) {
            text.append(Clean.NOTE);
            notes.add(mark);
        }
    }

    DocxLine(String marker, boolean centered) {
        this.marker = marker;
        this.centered = centered;
        parts.add(new Part());
    }

    String marker() {
        return marker;
    }

    boolean centered() {
        return centered;
    }

    List<Part> parts() {
        return parts;
    }

    List<Xml> boxes() {
        return boxes;
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    void breakLine() {
        parts.add(new Part());
    }
}
