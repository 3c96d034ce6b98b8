package vn.congkhai.intake.read;

/** Takes in what a person should look at after a file was read. */
@FunctionalInterface
interface Warnings {

    /** Adds one, with what to do. */
    void add(String code, String message, String hint);
}
