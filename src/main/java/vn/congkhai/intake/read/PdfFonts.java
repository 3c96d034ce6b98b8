package vn.congkhai.intake.read;

/** Watches the fonts of a PDF for encodings of their own and for letters that nobody can name. */
final class PdfFonts {

    private static final int FEWEST = 3;

    private String legacy = "";
    private int legacyLetters;
    private int unreadable;
    private int readable;

    void seen(String name, String text) {
        String font = String.valueOf(name);
        if (text.equals(PdfEngine.UNREADABLE) || isPrivate(text)) {
            unreadable++;
            return;
        }
        readable += text.isBlank() ? 0 : 1;
        char c = text.charAt(0);
        if (c >= '\u00A1' && c <= '\u00FF' && LegacyFonts.isLegacy(font)) {
            legacy = font;
            legacyLetters++;
        }
    }

    private static boolean isPrivate(String text) {
        char c = text.charAt(0);
        // The Symbol and Wingdings fonts have their signs there.
        return c >= '\uE000' && c <= '\uF8FF' && (c & 0xFF00) != 0xF000;
    }

    /** @throws Refusal when the letters cannot be trusted */
    void check() throws Refusal {
        if (legacyLetters >= FEWEST) {
            throw Refusal.legacyFont(LegacyFonts.encodingOf(legacy));
        }
        if (unreadable > FEWEST && unreadable > readable / 20) {
            throw new Refusal("unreadable-letters", "Lớp chữ của tệp PDF không cho biết chữ nào là chữ nào, đọc ra sẽ sai.",
                    "Nhập tệp Word (.docx) của chính văn bản này, hoặc xuất PDF lại từ Word.");
        }
    }

    int unreadable() {
        return unreadable;
    }
}
