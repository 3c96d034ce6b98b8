package vn.congkhai.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err problems and progress
 * @param terminal whether somebody watches {@code err} as it is written
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
}
