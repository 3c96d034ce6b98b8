package vn.congkhai.source;

/** What YAML 1.2 takes a single value for. */
public enum ScalarKind {
    /** Text: quoted, in a block, or plain and nothing else. */
    TEXT,
    /** A plain whole number. */
    INTEGER,
    /** A plain number with a fraction or exponent. */
    DECIMAL,
    /** Plain {@code true} or {@code false}. */
    BOOLEAN,
    /** Plain {@code null}, {@code ~} or nothing. */
    NULL
}
