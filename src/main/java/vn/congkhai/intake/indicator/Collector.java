package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.indicator.Marker.Kind;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Period;

/** Goes through the outline and reads the indicators where they stand. */
final class Collector {

    private static final int LONGEST_ITEM = 45;

    private final Paper paper;
    private final Maker maker;
    private final Optional<Period> period;
    private final List<FoundIndicator> found = new ArrayList<>();
    private final Counts counts = new Counts();
    private final List<Node> aims = new ArrayList<>();
    private final TableReader tables;

    Collector(Paper paper, Maker maker, Optional<Period> period) {
        this.paper = paper;
        this.maker = maker;
        this.period = period;
        this.tables = new TableReader(paper, maker);
    }

    List<FoundIndicator> found() {
        return found;
    }

    Counts counts() {
        return counts;
    }

    /** Reads the whole outline; where nothing stands in lists, the general aim is read for what it promises. */
    void read(Node root) {
        roots(root);
        if (found.isEmpty() && counts.isEmpty()) {
            // Reading one may find others inside it.
            for (Node aim : List.copyOf(aims)) {
                heading(aim, new Setting(Scope.AIM, "", base(aim), Optional.empty(), false, false, false));
            }
        }
        // A marker with nothing behind it says nothing.
        found.removeIf(one -> one.quote().isBlank());
        found.sort(Comparator.comparingInt(FoundIndicator::start));
    }

    private void roots(Node node) {
        String caption = node.line == null ? "" : node.line.words().text();
        for (Node child : node.children) {
            if (child.line.isTable()) {
                boolean open = child.scope() == Scope.OTHER || child.scope().holdsTargets();
                if (open) {
                    table(child, caption, setting(node, child.scope()));
                }
            } else if (child.own != null && child.own.holdsTargets()) {
                heading(child, setting(child, child.own));
            } else {
                if (child.own == Scope.AIM) {
                    aims.add(child);
                }
                if (child.scope() == Scope.OTHER) {
                    state(child, found.size(), "");
                }
                roots(child);
            }
            caption = child.line.words().text();
        }
    }

    private Setting setting(Node node, Scope scope) {
        return new Setting(scope, "", base(node), Optional.empty(), false, false, scope != Scope.MIXED && scope != Scope.OTHER);
    }

    /** Returns the period of the nearest heading that names one, else the document's. */
    private Optional<Period> base(Node node) {
        for (Node at = node; at != null && at.line != null; at = at.parent) {
            if (!at.line.isTable()) {
                Optional<Period> named = PeriodReader.ofHeading(at.line.words().plain(), period);
                if (named.isPresent() && !Figures.any(Plain.of(Outline.head(at.line)))) {
                    return named;
                }
            }
            for (Node title : at.children) {
                Optional<Period> named = title.line.isUpper() && title.kind() == Kind.NONE
                        ? PeriodReader.ofHeading(title.line.words().plain(), period) : Optional.empty();
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return period;
    }

    private void heading(Node node, Setting setting) {
        int before = found.size();
        Quote words = node.line.words();
        int head = Outline.head(node.line).length();
        Quote rest = words.part(Math.min(head, words.text().length()), words.text().length());
        if (Figures.any(rest.plain())) {
            prose(rest, setting);
        }
        children(node, setting);
        state(node, before, setting.group());
    }

    private void state(Node node, int before, String group) {
        Quote words = node.line.words();
        Stated.in(words.plain()).ifPresent(stated -> counts.add(words, stated, group, before, found.size()));
    }

    private void children(Node node, Setting given) {
        Setting setting = given;
        Siblings siblings = new Siblings(node);
        String caption = node.line.isTable() ? "" : node.line.words().text();
        for (Node child : node.children) {
            int before = found.size();
            if (child.line.isTable()) {
                table(child, caption, setting);
            } else if (child.own != null && !child.own.holdsTargets() && !siblings.isCounted(child)) {
                if (child.own == Scope.AIM) {
                    aims.add(child);
                }
                roots(child);
            } else if (siblings.isHeading(child)) {
                Setting inner = inside(child, given);
                if (child.children.isEmpty() && !Figures.any(child.line.words().plain())) {
                    setting = inner;
                    state(child, before, inner.group());
                } else {
                    heading(child, inner);
                }
            } else if (child.opensList()) {
                setting = opened(child, setting, given);
                state(child, before, setting.group());
            } else {
                item(child, setting, siblings);
            }
            caption = child.line.isTable() ? "" : child.line.words().text();
        }
    }

    /** Returns the setting of a list whose opening words name its period or say that it is striven for. */
    private static Setting opened(Node child, Setting setting, Setting given) {
        String plain = child.line.words().plain();
        Optional<Period> local = PeriodReader.ofWords(plain, given.base());
        boolean striven = ChangeWords.isStriven(plain);
        return local.isEmpty() && !striven ? setting : given.withPeriod(local).withStrives(striven);
    }

    /** Returns the setting of what stands under a heading of a group. */
    private Setting inside(Node child, Setting given) {
        String head = Outline.head(child.line);
        String whole = child.line.words().plain();
        String plain = Plain.of(head);
        Optional<Period> local = PeriodReader.ofWords(Figures.any(whole) ? plain : whole, given.base());
        String name = GroupNames.clean(head);
        boolean onlyTime = local.isPresent() && !GroupNames.isGroup(plain) && Labels.of(name, "", "").length() < 12;
        boolean general = GroupNames.isGeneral(plain);
        Setting inner = onlyTime || general ? given : given.withGroup(name);
        return inner.withScope(child.own).withPeriod(local).withStrives(ChangeWords.isStriven(Figures.any(whole) ? plain : whole))
                .withYearly(ChangeWords.isYearly(plain) && name.length() < 20);
    }

    private void item(Node child, Setting setting, Siblings siblings) {
        Line line = child.line;
        boolean figure = Figures.any(line.words().plain());
        if (Nouns.drops(line.words().plain()) || Outline.isBasis(line)) {
            return;
        }
        if (setting.scope() == Scope.MIXED && !looksLikeTarget(line)) {
            return;
        }
        if (setting.scope() == Scope.AMENDMENT && Replaced.isOldText(line.words().plain())) {
            return;
        }
        if (setting.scope() == Scope.BUDGET && Allocations.isOne(line.words().plain(), budget(child))) {
            return;
        }
        if (!figure && !siblings.isWhole(child) && child.children.isEmpty()) {
            plainLine(child, setting, siblings);
            return;
        }
        if (line.marker().kind() == Kind.NONE && !siblings.unmarkedList()) {
            prose(line.words(), setting);
            children(child, setting);
            return;
        }
        if (siblings.isCompound(child)) {
            add(maker.of(Quote.of(paper.text(), pieces(child, new ArrayList<>())), setting));
        } else {
            List<Span> own = new ArrayList<>(line.wordPieces());
            child.children.stream().filter(kid -> kid.kind() == Kind.NONE && !kid.line.isTable() && Figures.any(kid.line.words().plain()))
                    .forEach(kid -> own.addAll(kid.line.wordPieces()));
            add(maker.of(Quote.of(paper.text(), own), setting));
            Node rest = new Node(line, child.parent);
            child.children.stream().filter(kid -> kid.kind() != Kind.NONE || kid.line.isTable()).forEach(rest.children::add);
            if (!rest.children.isEmpty()) {
                children(rest, setting);
            }
        }
    }

    /** Returns the bare words of the heading that the budget stands under. */
    private static String budget(Node child) {
        Node node = child.parent;
        while (node.line != null && node.own == null) {
            node = node.parent;
        }
        return node.line == null ? "" : Plain.bare(Plain.of(Outline.head(node.line)));
    }

    private static boolean looksLikeTarget(Line line) {
        String plain = line.words().plain();
        return line.length() <= LONGEST_ITEM && !Nouns.isTask(plain) && (Nouns.isQuantity(plain) || ChangeWords.isMaintain(plain));
    }

    /** A line without figure in a list of indicators promises all the same. */
    private void plainLine(Node child, Setting setting, Siblings siblings) {
        Line line = child.line;
        boolean counts = line.marker().kind() != Kind.NONE && siblings.mostlyFigures() && setting.scope() != Scope.BUDGET
                && setting.scope() != Scope.MIXED && line.length() > 2 && line.length() <= LONGEST_ITEM && !line.words().text().endsWith(":")
                && Stated.in(line.words().plain()).isEmpty();
        boolean forbids = Nouns.forbids(line.words().plain()) || Maker.namesNoMore(line.words().plain());
        if (counts || forbids && setting.scope() == Scope.TARGETS) {
            found.add(maker.withoutFigure(line.words(), setting));
        } else {
            state(child, found.size(), setting.group());
        }
    }

    private void prose(Quote words, Setting given) {
        Setting setting = given;
        for (Quote part : Sentences.parts(words)) {
            if (part.text().isEmpty() || Outline.isBasisWords(part.plain())) {
                continue;
            }
            setting = setting.withPeriod(PeriodReader.ofWords(part.plain().substring(0, Math.min(60, part.plain().length())), given.base()));
            if (Figures.any(part.plain())) {
                add(maker.of(part, setting));
            } else if (Nouns.forbids(part.plain()) && setting.scope() != Scope.AIM) {
                found.add(maker.withoutFigure(part, setting));
            }
        }
    }

    private void table(Node child, String caption, Setting setting) {
        Setting own = child.line.strong() ? setting.unsure() : setting;
        found.addAll(tables.read(child.line.grid(), caption, own));
    }

    private List<Span> pieces(Node node, List<Span> pieces) {
        pieces.addAll(node.line.wordPieces());
        for (Node child : node.children) {
            if (!child.line.isTable() && (child.kind() != Kind.NONE || Figures.any(child.line.words().plain()))) {
                pieces(child, pieces);
            }
        }
        return pieces;
    }

    private void add(Optional<FoundIndicator> indicator) {
        indicator.ifPresent(found::add);
    }
}
