package vn.congkhai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which site is meant. */
final class SiteOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--site",
            paramLabel = "THƯ_MỤC",
            defaultValue = ".",
            description = "Thư mục của trang, nơi có site-config.yml (mặc định: thư mục hiện tại).")
    private Path site;

    /** Returns the folder of the site, absolute. */
    Path site() {
        if (!Files.isDirectory(site)) {
            throw new ParameterException(command.commandLine(), "không có thư mục \"" + site + "\" cho --site");
        }
        return site.toAbsolutePath().normalize();
    }

    /** The option that says where the finished site stands. */
    static final class Out {

        @Option(
                names = "--out",
                paramLabel = "THƯ_MỤC",
                defaultValue = "public",
                description = "Thư mục của trang web đã dựng, tính từ thư mục của trang (mặc định: public).")
        private Path out;

        Path out() {
            return out;
        }
    }

    /** The option that sets the day as of which lateness is told. */
    static final class AsOf {

        @Spec(Target.MIXEE)
        private CommandSpec command;

        @Option(
                names = "--as-of",
                paramLabel = "NGÀY",
                description = "Ngày để tính hạn và tiến độ, viết như 2026-11-22 (mặc định: hôm nay).")
        private LocalDate day;

        /** Only here does the program ask what day it is. */
        LocalDate day() {
            if (day == null) {
                return LocalDate.now();
            }
            if (day.getYear() < 1900 || day.getYear() > 2199) {
                throw new ParameterException(
                        command.commandLine(), "--as-of phải trong những năm 1900 đến 2199, không phải " + day);
            }
            return day;
        }
    }
}
