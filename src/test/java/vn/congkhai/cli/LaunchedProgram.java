package vn.congkhai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program that {@link LauncherTest} launches: tells how it was run. */
public final class LaunchedProgram {

    private LaunchedProgram() {
    }

    /** Prints the folder, the arguments and whether there is a terminal, and ends with 7. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.print("folder " + System.getProperty("user.dir") + "\n");
        for (String arg : args) {
            out.print("[" + arg + "]");
        }
        out.print("\n" + System.getProperty("congkhai.terminal") + "\n");
        System.exit(7);
    }
}
