package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.draft.Passages;
import vn.congkhai.model.Indicator;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/** Finds the indicators of the content again in a new text. */
final class Matches {

    private static final double ALIKE = 0.5;

    private final Draft draft;
    private final Passages passages;
    private final String text;
    private final Set<DraftIndicator> used = new HashSet<>();

    Matches(Draft draft) {
        this.draft = draft;
        this.passages = new Passages(draft.paper(), draft.outline());
        this.text = draft.paper().text().replace('\n', ' ').replace('\t', ' ');
    }

    /** Returns a match for each indicator, in their order; the same words come before similar ones. */
    List<Match> of(List<Indicator> indicators) {
        List<Optional<Match>> same = indicators.stream().map(this::same).toList();
        List<Match> all = new ArrayList<>();
        for (int at = 0; at < indicators.size(); at++) {
            Indicator old = indicators.get(at);
            all.add(same.get(at).orElseGet(() -> similar(old)));
        }
        return all;
    }

    /** Returns what was read and belongs to no indicator of the content. */
    List<DraftIndicator> others() {
        return draft.indicators().stream().filter(found -> !used.contains(found)).toList();
    }

    private Optional<Match> same(Indicator old) {
        Optional<DraftIndicator> found = draft.indicators().stream()
                .filter(one -> one.found().quote().equals(old.quote()) && !used.contains(one)).findFirst();
        if (found.isPresent()) {
            return Optional.of(match(old, Match.How.SAME, found.get()));
        }
        int at = text.indexOf(old.quote());
        if (at < 0) {
            return Optional.empty();
        }
        int end = at + old.quote().length();
        draft.indicators().stream().filter(one -> one.found().start() < end && one.found().end() > at).forEach(used::add);
        return Optional.of(new Match(old, Match.How.SAME, Optional.empty(), Optional.of(passages.of(at, end)), at));
    }

    private Match similar(Indicator old) {
        DraftIndicator best = null;
        double most = ALIKE;
        for (DraftIndicator one : others()) {
            double alike = alike(old.quote(), one.found().quote());
            if (alike > most) {
                most = alike;
                best = one;
            }
        }
        if (best == null) {
            return new Match(old, Match.How.GONE, Optional.empty(), Optional.empty(), -1);
        }
        String quote = best.found().quote();
        boolean figures = old.targets().stream().allMatch(target -> quote.contains(target.raw().orElse("")));
        return match(old, figures ? Match.How.REWORDED : Match.How.CHANGED, best);
    }

    private Match match(Indicator old, Match.How how, DraftIndicator found) {
        used.add(found);
        int start = found.found().start();
        return new Match(old, how, Optional.of(found), Optional.of(passages.of(start, found.found().end())), start);
    }

    /** Returns how many syllables two lines share, of all that either has; numbers count as none. */
    private static double alike(String one, String other) {
        Set<String> first = syllables(one);
        Set<String> second = syllables(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        first.addAll(second);
        return first.isEmpty() ? 0 : (double) both.size() / first.size();
    }

    private static Set<String> syllables(String words) {
        Set<String> syllables = new HashSet<>();
        for (Token token : Tokens.of(words)) {
            if (!token.isNumber()) {
                syllables.add(token.folded());
            }
        }
        return syllables;
    }
}
