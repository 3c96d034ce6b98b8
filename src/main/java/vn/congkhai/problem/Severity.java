package vn.congkhai.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Stops publishing. */
    ERROR,
    /** Is told, and publishing goes on. */
    WARNING
}
