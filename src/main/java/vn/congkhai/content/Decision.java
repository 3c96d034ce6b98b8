package vn.congkhai.content;

/** What a person decided about something that the program read. */
public enum Decision {
    /** It is right. */
    CONFIRMED("confirmed"),
    /** It was wrong and has been put right. */
    CHANGED("changed"),
    /** It was none, and was taken out. */
    DROPPED("dropped");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    /** Returns the word of the content file. */
    public String word() {
        return word;
    }
}
