package vn.congkhai.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Vietnamese what is wrong with the arguments. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("Lệnh viết sai: " + message(exception));
        err.println("    → Xem cách dùng: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return lacking(missing) + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " chỉ được viết một lần";
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            ArgSpec argument = exception.getArgSpec();
            return name(argument) + " không nhận \"" + exception.getValue() + "\": cần " + expected(argument.type());
        }
        return exception.getMessage();
    }

    /** An option that is there without its value is told apart from a parameter that is not there. */
    private static String lacking(MissingParameterException missing) {
        boolean value = missing.getMissing().stream().anyMatch(ArgSpec::isOption);
        return value ? "thiếu giá trị của " : "thiếu ";
    }

    private static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return "một ngày có thật, viết như 2026-11-22";
        }
        if (type == int.class) {
            return "một số nguyên";
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" hoặc "))
                : "một đường dẫn";
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String found = "không hiểu \"" + String.join(" ", unmatched.getUnmatched()) + "\"";
        return unmatched.getSuggestions().isEmpty()
                ? found
                : found + "; có phải ý bạn là \"" + unmatched.getSuggestions().get(0) + "\"?";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
