package vn.congkhai.model;

/** What shows that something was disclosed. */
public sealed interface Proof {

    /** Returns it for tables: a whole address, or the path on this site. */
    String text();

    /** A page or file elsewhere. */
    record Web(String address) implements Proof {
        @Override
        public String text() {
            return address;
        }
    }

    /** A document of this site, by its folder. */
    record Paper(String folder) implements Proof {
        @Override
        public String text() {
            return SiteUrl.document(folder).path();
        }
    }

    /** A file that is published with the site, by its path below {@code content} and below the root of the site. */
    record PublishedFile(String path) implements Proof {
        @Override
        public String text() {
            return path;
        }
    }
}
