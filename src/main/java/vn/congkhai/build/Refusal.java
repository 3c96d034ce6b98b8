package vn.congkhai.build;

import java.io.IOException;

/** A run that is not begun, because a folder does not allow it. Nothing has been changed. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    Refusal(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Returns what to do, in Vietnamese. */
    public String hint() {
        return hint;
    }
}
