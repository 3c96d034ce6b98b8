package vn.congkhai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code congkhai export}: what it exports is the command below it. */
@Command(name = "export", description = "Xuất bảng cho cán bộ xã điền.", synopsisSubcommandLabel = "BẢNG")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(),
                "thiếu tên bảng cần xuất: " + String.join(", ", command.subcommands().keySet()));
    }
}
