package vn.congkhai.model;

import java.time.LocalDate;

/** Something that happened, for lists of what is new. */
public sealed interface Event {

    /** Returns the day on which it happened. */
    LocalDate day();

    /** Returns a name that no other event of the site has, of {@code a-z0-9-/} and dots. */
    String key();

    /** Stands for a text that may hold any characters. */
    private static String digest(String text) {
        return Integer.toHexString(text.hashCode());
    }

    /** A document was adopted. */
    record Adopted(LocalDate day, Document document) implements Event {
        @Override
        public String key() {
            return "adopted/" + document.folder();
        }
    }

    /** Something happened to a document on this site. */
    record Logged(LogEntry entry, Document document) implements Event {
        @Override
        public LocalDate day() {
            return entry.day();
        }

        @Override
        public String key() {
            return entry.event().word() + "/" + document.folder() + "/" + entry.day();
        }
    }

    /** A figure was put right. */
    record Corrected(Correction correction, Document document) implements Event {
        @Override
        public LocalDate day() {
            return correction.day();
        }

        @Override
        public String key() {
            return "corrected/" + document.folder() + "/" + correction.indicator() + "/" + correction.target()
                    + correction.period().map(period -> "/" + period.text()).orElse("") + "/" + correction.day() + "/"
                    + digest(correction.before() + " " + correction.after());
        }
    }

    /** A commune disclosed something. */
    record Disclosed(Disclosure disclosure, Duty duty) implements Event {
        @Override
        public LocalDate day() {
            return disclosure.publishedOn();
        }

        @Override
        public String key() {
            return "disclosed/" + disclosure.place() + "/" + duty.id() + "/" + disclosure.occasion().text() + "/"
                    + disclosure.publishedOn() + "/" + digest(disclosure.proof().text());
        }
    }
}
