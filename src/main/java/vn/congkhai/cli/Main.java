package vn.congkhai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.congkhai.build.Version;

/** The program {@code congkhai}. */
@Command(
        name = "congkhai",
        version = "congkhai " + Version.NUMBER,
        description = "Dựng trang web công khai nghị quyết và chỉ tiêu của xã từ các tệp nội dung.",
        synopsisSubcommandLabel = "LỆNH")
public final class Main {

    /** The logger is kept, or its level would be forgotten with it. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Option(names = "--version", versionHelp = true, description = "In phiên bản.")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "In trợ giúp này.")
    private boolean help;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Khi chương trình hỏng, in cả chi tiết kỹ thuật.")
    private boolean debug;

    private Main() {
    }

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        System.exit(run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv()));
    }

    /** The encoding of the locale is not to be trusted: under {@code LC_ALL=C} it has no Vietnamese letters. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs one command and returns its {@link ExitCode}. */
    static int run(String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
        LUCENE.setLevel(Level.OFF);
        boolean details = environment.containsKey("CONGKHAI_DEBUG") || Arrays.asList(args).contains("--debug");
        Console console = new Console(out, err, "true".equals(System.getProperty("congkhai.terminal")));
        Faults faults = new Faults(err, details);
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new CommandLine(new ExportCommand()).addSubcommand(new ExportResultsCommand(console)))
                .addSubcommand(new ImportResultsCommand(console));
        commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionStrategy(Main::orHelp)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(faults);
        Help.describe(commands);
        try {
            return commands.execute(args);
        } catch (Error error) {
            return faults.report(error);
        }
    }

    private static int orHelp(CommandLine.ParseResult parsed) {
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            throw new CommandLine.ParameterException(parsed.commandSpec().commandLine(), "chưa có lệnh nào");
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
