package vn.congkhai.intake.indicator;

/** How sure a reading is. */
public enum Grade {
    /** Read by plain rules, nothing odd. */
    SURE("chắc"),
    /** A person has to look. */
    LOOK("cần xem");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** Returns the words for readers: {@code chắc} or {@code cần xem}. */
    public String words() {
        return words;
    }
}
