package vn.congkhai.intake.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.judge.DuePeriods;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Latest;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.Result;
import vn.congkhai.model.Site;
import vn.congkhai.model.Target;

/** Lists what a commune owes a figure for. */
final class SheetRows {

    private static final int CHECK_DIGITS = 8;

    private SheetRows() {}

    /** Returns a row for each target of each document that stands, and each period that is due or has a figure. */
    static List<SheetRow> of(Site site, Place place, LocalDate asOf) {
        List<SheetRow> rows = new ArrayList<>();
        for (Document document : site.documents()) {
            boolean ours = document.metadata().place().filter(place.slug()::equals).isPresent();
            if (ours && document.metadata().takesPart(false)) {
                for (Indicator indicator : document.indicators()) {
                    indicator.targets().forEach(target -> rows.addAll(of(document, indicator, target, asOf)));
                }
            }
        }
        return rows;
    }

    private static List<SheetRow> of(Document document, Indicator indicator, Target target, LocalDate asOf) {
        List<Result> results = Judge.resultsOf(indicator, target, document.results()).toList();
        Set<Period> periods = new LinkedHashSet<>(DuePeriods.of(target, asOf));
        results.forEach(result -> periods.add(result.period()));
        return periods.stream()
                .map(period -> new SheetRow(document, indicator, target, period, current(results, period)))
                .toList();
    }

    /** Returns the figure that counts for a period. */
    static Optional<Result> current(List<Result> results, Period period) {
        return Latest.of(results.stream().filter(result -> result.period().equals(period)).toList());
    }

    /** Returns a short mark of a figure, by which it is known whether the figure is still the one that was handed out. */
    static String check(Optional<Result> result) {
        String all = result.map(one -> String.join("\n",
                        one.value().stripTrailingZeros().toPlainString(), one.asOf().toString(), one.stage().word(),
                        one.declared().map(DeclaredStatus::word).orElse(""), one.source(), one.note().orElse("")))
                .orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            // A letter in front keeps spreadsheets from taking the mark for a number.
            return "k" + HexFormat.of().formatHex(hash).substring(0, CHECK_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
