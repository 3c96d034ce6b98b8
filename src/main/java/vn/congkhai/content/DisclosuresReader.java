package vn.congkhai.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Proof;
import vn.congkhai.source.CsvCell;

/** Reads the rows of {@code disclosures.csv} of one commune. */
final class DisclosuresReader {

    static final List<String> COLUMNS =
            List.of("duty", "period", "published_on", "url_or_file", "channel", "note");

    private final LedgerScope scope;
    private final Names names;
    private final Map<String, Duty> duties;
    private final ProofReader proofs;
    private final LedgerScope.Seen seen = new LedgerScope.Seen();

    /**
     * @param names of all duties, readable or not
     * @param duties those that could be read, by id
     */
    DisclosuresReader(LedgerScope scope, Names names, Map<String, Duty> duties, ProofReader proofs) {
        this.scope = scope;
        this.names = names;
        this.duties = duties;
        this.proofs = proofs;
    }

    List<Disclosure> read(List<List<CsvCell>> rows) {
        return rows.stream()
                .flatMap(cells -> disclosure(new Row(COLUMNS, cells, scope.problems())).stream())
                .toList();
    }

    private Optional<Disclosure> disclosure(Row row) {
        Optional<Duty> duty = duty(row);
        Optional<Occasion> occasion = duty.flatMap(known -> occasion(row, known));
        Optional<LocalDate> day = row.day("published_on", scope.asOf());
        Optional<Proof> proof = proofs.read(row, "url_or_file");
        if (duty.isPresent() && occasion.isPresent() && day.isPresent()) {
            checkOver(row, duty.get(), occasion.get(), day.get());
        }
        seen.add(row, "duty", "period", "published_on", "url_or_file");
        return row.broken() || duty.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosure(scope.place(), duty.get().id(), occasion.orElseThrow(), day.orElseThrow(),
                        proof.orElseThrow(), row.optional("channel"), row.optional("note")));
    }

    private Optional<Duty> duty(Row row) {
        Optional<String> id = row.required("duty", "tên của một nghĩa vụ", "Chép “id” từ content/duties.yml.");
        if (id.isPresent() && !names.knows(id.get())) {
            row.fail(names.missing(row.cell("duty").location(), id.get()));
        }
        Optional<Duty> duty = id.map(duties::get);
        if (duty.isPresent() && duty.get().origin() == DutyOrigin.SELF
                && duty.get().document().filter(folder -> folder.startsWith(scope.place() + "/")).isEmpty()) {
            row.fail("duty-of-another", "duty",
                    "Nghĩa vụ “" + duty.get().id() + "” là lời hứa trong content/" + duty.get().document().orElse("")
                            + ", không phải của " + scope.place() + ".",
                    "Sửa tên nghĩa vụ, hoặc chuyển dòng này sang disclosures.csv của nơi đã hứa.");
            return Optional.empty();
        }
        return duty;
    }

    private Optional<Occasion> occasion(Row row, Duty duty) {
        OccasionForm form = new OccasionForm(duty.id(), duty.every(), duty.from(), duty.to());
        String text = row.text("period");
        Optional<Occasion> occasion = form.parse(text, scope.place(), scope.folders());
        if (occasion.isEmpty()) {
            row.fail("duty-period", "period", form.wrong(text, scope.place()),
                    form.advice(text, scope.place(), scope.folders()));
        } else if (!form.holds(occasion.get())) {
            row.fail("duty-period", "period", form.outside(occasion.get()),
                    "Sửa kỳ, hoặc xem lại “from” và “to” trong content/duties.yml.");
        }
        return occasion;
    }

    /** What a period brought cannot be told before it is over. */
    private static void checkOver(Row row, Duty duty, Occasion occasion, LocalDate day) {
        boolean afterPeriod = duty.deadline().map(Deadline::start).filter(DeadlineStart.PERIOD_END::equals).isPresent();
        if (afterPeriod && occasion instanceof Occasion.InPeriod span && day.isBefore(span.period().end())) {
            row.fail("disclosed-too-soon", "published_on",
                    "Ngày công khai " + day + " đứng trước ngày hết kỳ " + span.period().text() + " ("
                            + span.period().end() + ").",
                    "Sửa ngày hoặc sửa kỳ.");
        }
    }
}
