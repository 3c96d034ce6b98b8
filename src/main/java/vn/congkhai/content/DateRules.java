package vn.congkhai.content;

import java.time.LocalDate;
import java.util.Optional;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;

/** Rules between the dates of a document. */
final class DateRules {

    private DateRules() {}

    static void check(
            Fields record, Optional<LocalDate> adopted, Optional<LocalDate> effective, Problems problems) {
        if (adopted.isPresent() && effective.isPresent() && effective.get().isBefore(adopted.get())) {
            // A warning, because a text may really say so.
            problems.add(Problem.warning("effective-before-adopted", record.at("effective"),
                    "Có hiệu lực ngày " + effective.get() + ", trước ngày thông qua " + adopted.get() + ".",
                    "Xem lại hai ngày trong văn bản; nếu văn bản viết đúng như thế, cứ để nguyên."));
        }
    }
}
