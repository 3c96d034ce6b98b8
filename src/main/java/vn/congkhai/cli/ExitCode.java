package vn.congkhai.cli;

/** What the program tells the shell when it ends. */
public final class ExitCode {

    /** All is well. */
    public static final int OK = 0;

    /** The content has errors, or there is no index to search. */
    public static final int PROBLEMS = 1;

    /** The command cannot be carried out as given: an argument is wrong, or a folder does not allow it. */
    public static final int USAGE = 2;

    /** The program or the machine failed. */
    public static final int FAULT = 3;

    private ExitCode() {
    }
}
