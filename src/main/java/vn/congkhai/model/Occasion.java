package vn.congkhai.model;

/** What a duty to disclose is done for. */
public sealed interface Occasion {

    /** Returns it as content files write it: a period, the folder of a document, or nothing. */
    String text();

    /** A period of time. */
    record InPeriod(Period period) implements Occasion {
        @Override
        public String text() {
            return period.text();
        }
    }

    /** The document of a folder. */
    record OfDocument(String folder) implements Occasion {
        @Override
        public String text() {
            return folder;
        }
    }

    /** Something that is disclosed once, or at no stated times. */
    record Once() implements Occasion {
        @Override
        public String text() {
            return "";
        }
    }
}
