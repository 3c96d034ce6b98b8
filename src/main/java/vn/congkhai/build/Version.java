package vn.congkhai.build;

/** The version of this program. */
public final class Version {

    /** The same as in {@code pom.xml}; a test holds both together. */
    public static final String NUMBER = "0.1.0";

    private Version() {
    }
}
