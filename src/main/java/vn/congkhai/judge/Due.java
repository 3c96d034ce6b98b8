package vn.congkhai.judge;

import java.time.LocalDate;
import java.util.Locale;

/** When something has to be disclosed at the latest. */
public sealed interface Due {

    /** The last day on which it is still in time. */
    record By(LocalDate day) implements Due {}

    /** No day can be told. */
    record Unknown(Why why) implements Due {}

    /** Why no day can be told. */
    enum Why {
        /** The document that promises it is a draft, or of the Party, or no longer stands. */
        NOT_BINDING,
        /** No deadline is stated. */
        NOT_STATED,
        /** It is counted from an event whose day the site does not know. */
        EVENT,
        /** It is counted from a day that the document leaves unsaid. */
        UNSAID,
        /** It is counted in working days, and the public holidays of a year in between are not known. */
        HOLIDAYS;

        /** Returns the word used in data and message files: lower case, with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
