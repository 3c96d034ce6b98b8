package vn.congkhai.intake.read;

/** Watches for letters in a font that has an encoding of its own. */
final class DocxFonts {

    private static final int FEWEST = 3;

    private String font = "";
    private int letters;

    /** Takes in a piece of text and the font that it is written in. */
    void seen(String name, String text) {
        if (!LegacyFonts.isLegacy(name)) {
            return;
        }
        boolean unicode = text.chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || "đĐơƠưƯăĂ".indexOf(c) >= 0);
        if (!unicode) {
            letters += (int) text.chars().filter(c -> c >= 0xA1 && c <= 0xFF).count();
            font = name;
        }
    }

    void check() throws Refusal {
        if (letters >= FEWEST) {
            throw Refusal.legacyFont(LegacyFonts.encodingOf(font));
        }
    }
}
