package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congkhai.vietnamese.Unit;

/** Holds what was found against what a person read. */
final class Score {

    int expected;
    int found;
    int invented;
    int targets;
    int right;
    int silent;
    int periods;
    final List<String> remarks = new ArrayList<>();

    void add(String document, List<Expected> wanted, Findings findings) {
        expected += wanted.size();
        boolean[] used = new boolean[findings.indicators().size()];
        for (Expected one : wanted) {
            int at = match(one, findings.indicators(), used);
            targets += one.targets().size();
            if (at < 0) {
                remarks.add(document + ": not found: " + one.words());
                continue;
            }
            used[at] = true;
            found++;
            compare(document, one, findings.indicators().get(at));
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                invented++;
                remarks.add(document + ": invented: " + findings.indicators().get(i).quote());
            }
        }
    }

    private static int match(Expected wanted, List<FoundIndicator> found, boolean[] used) {
        String words = same(wanted.words());
        for (int i = 0; i < found.size(); i++) {
            String quote = same(found.get(i).quote());
            if (!used[i] && (quote.contains(words) || words.contains(quote) && quote.length() * 2 > words.length())) {
                return i;
            }
        }
        return -1;
    }

    private void compare(String document, Expected wanted, FoundIndicator found) {
        List<FoundTarget> left = new ArrayList<>(found.targets());
        for (Expected.Figure figure : wanted.targets()) {
            FoundTarget best = left.stream().filter(one -> agrees(figure, one)).findFirst().orElse(null);
            boolean fits = best != null;
            boolean flagged = found.grade() == Grade.LOOK;
            if (fits && (!figure.doubtful() || flagged)) {
                right++;
                left.remove(best);
                boolean when = figure.period().isEmpty() || figure.period().equals(best.period().map(period -> period.text()));
                periods += when ? 1 : 0;
                if (!when) {
                    remarks.add(document + ": period " + best.period().map(period -> period.text()).orElse("-") + " for " + figure + " in " + found.quote());
                }
            } else {
                silent += flagged ? 0 : 1;
                remarks.add(document + (flagged ? ": wrong, flagged: " : ": wrong in silence: ") + figure + " in " + found.quote() + " has "
                        + found.targets().stream().map(Score::words).toList());
            }
        }
        for (FoundTarget more : left) {
            remarks.add(document + ": one target more: " + words(more) + " in " + found.quote());
        }
    }

    private static boolean agrees(Expected.Figure figure, FoundTarget found) {
        return found.comparator().word().equals(figure.comparator())
                && Expected.normal(Expected.words(found.value())).equals(Expected.normal(figure.value()))
                && unit(found.unit().orElse("-")).equals(unit(figure.unit()));
    }

    private static String unit(String words) {
        Unit unit = Unit.of(words);
        return unit.scale() + " " + unit.key();
    }

    private static String words(FoundTarget target) {
        return target.comparator().word() + " " + Expected.words(target.value()) + " " + target.unit().orElse("-");
    }

    static String same(String words) {
        return Plain.of(words).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).strip();
    }

    @Override
    public String toString() {
        return found + "/" + expected + " found, " + invented + " invented, " + right + "/" + targets
                + " targets right in comparator, value and unit, " + silent + " wrong in silence, " + periods + " periods";
    }
}
