package vn.congkhai.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the headings of help pages into Vietnamese, and the exit codes below them. */
final class Help {

    private Help() {
    }

    static void describe(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("Cách dùng: ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nTham số:%n");
        usage.optionListHeading("%nTùy chọn:%n");
        usage.commandListHeading("%nLệnh:%n");
        usage.exitCodeListHeading("%nMã thoát:%n");
        usage.exitCodeList(exitCodes());
        usage.width(100);
        command.getSubcommands().values().forEach(Help::describe);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(Integer.toString(ExitCode.OK), "xong, không có lỗi");
        codes.put(Integer.toString(ExitCode.PROBLEMS), "nội dung có lỗi, hoặc chưa có chỉ mục để tìm");
        codes.put(Integer.toString(ExitCode.USAGE), "lệnh viết sai, hoặc thư mục không dùng được");
        codes.put(Integer.toString(ExitCode.FAULT), "chương trình hoặc máy bị hỏng");
        return codes;
    }
}
