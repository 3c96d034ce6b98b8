package vn.congkhai.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Period;
import vn.congkhai.model.Recurrence;
import vn.congkhai.problem.Nearest;

/**
 * How content files write what a duty is done for.
 *
 * @param duty id of the duty
 * @param every how often it comes up, if stated
 * @param from first day on which it holds, if known
 * @param to last day, if it has ended
 */
record OccasionForm(String duty, Optional<Recurrence> every, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Returns what the text names; empty when the duty has no such occasion. */
    Optional<Occasion> parse(String text, String place, Set<String> folders) {
        if (every.isEmpty() && text.isEmpty()) {
            return Optional.of(new Occasion.Once());
        }
        if (every.isEmpty() || every.get().periodic()) {
            return Period.parse(text)
                    .filter(period -> every.map(kind -> kind.has(period)).orElse(true))
                    .map(Occasion.InPeriod::new);
        }
        if (every.get() == Recurrence.ONCE) {
            return text.isEmpty() ? Optional.of(new Occasion.Once()) : Optional.empty();
        }
        String folder = place + "/" + text;
        return folders.contains(folder) ? Optional.of(new Occasion.OfDocument(folder)) : Optional.empty();
    }

    /** Returns what is wrong with a text that names no occasion of the duty. */
    String wrong(String text, String place) {
        String found = text.isEmpty() ? "ở đây trống" : "ở đây là “" + text + "”";
        if (every.isEmpty() || every.get().periodic()) {
            return "Nghĩa vụ “" + duty + "” làm theo kỳ" + every.map(kind -> " (" + kind.word() + ")").orElse("")
                    + "; " + found + ".";
        }
        return every.get() == Recurrence.ONCE
                ? "Nghĩa vụ “" + duty + "” chỉ làm một lần, không theo kỳ; " + found + "."
                : "Nghĩa vụ “" + duty + "” làm cho từng nghị quyết, ghi bằng tên thư mục trong content/" + place + "; "
                        + found + ".";
    }

    /** Returns what to write instead. */
    String advice(String text, String place, Set<String> folders) {
        if (every.isEmpty()) {
            return "Viết 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030, hay để trống.";
        }
        if (every.get().periodic()) {
            List<String> forms = every.get().suffixes().stream().map(suffix -> "2026" + suffix).toList();
            return "Viết " + String.join(", ", forms) + " (hoặc năm khác).";
        }
        if (every.get() == Recurrence.ONCE) {
            return "Để trống kỳ.";
        }
        Set<String> known = folders.stream()
                .filter(folder -> folder.startsWith(place + "/"))
                .map(folder -> folder.substring(place.length() + 1))
                .collect(Collectors.toSet());
        return Nearest.to(text, known).map(near -> "Có phải bạn muốn viết “" + near + "”?")
                .orElse("Viết như 2026-01-15-ke-hoach-2026.");
    }

    /** Tells whether the duty holds on some day of the occasion. */
    boolean holds(Occasion occasion) {
        return !(occasion instanceof Occasion.InPeriod span)
                || from.map(day -> !span.period().end().isBefore(day)).orElse(true)
                        && to.map(day -> !span.period().start().isAfter(day)).orElse(true);
    }

    /** Returns what is wrong with a period in which the duty does not hold. */
    String outside(Occasion occasion) {
        String time = from.map(day -> " từ " + day).orElse("") + to.map(day -> " đến " + day).orElse("");
        return "Nghĩa vụ “" + duty + "” chỉ áp dụng" + time + "; kỳ “" + occasion.text() + "” nằm ngoài.";
    }
}
