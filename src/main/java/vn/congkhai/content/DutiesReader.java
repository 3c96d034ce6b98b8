package vn.congkhai.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyBasis;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Recurrence;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;
import vn.congkhai.source.YamlNode;

/** Reads {@code duties.yml}. */
final class DutiesReader {

    /** The pages of the list of duties have such addresses. */
    private static final String PAGE_OF_A_LIST = "trang-\\d+";

    private final Names names;
    private final Names places;
    private final Set<String> documents;
    private final Problems problems;

    /**
     * @param names takes in the names of the duties
     * @param places that exemptions refer to
     * @param documents folders of all documents
     */
    DutiesReader(Names names, Names places, Collection<String> documents, Problems problems) {
        this.names = names;
        this.places = places;
        this.documents = Set.copyOf(documents);
        this.problems = problems;
    }

    List<Duty> read(YamlNode node) {
        return Fields.list(node, problems).stream().flatMap(record -> duty(record).stream()).toList();
    }

    private Optional<Duty> duty(Fields record) {
        record.require("id", "title", "origin", "basis", "subject");
        Optional<String> id = Forms.slug(record, "id");
        id.ifPresent(name -> names.add(record, "id", name, problems));
        id.filter(name -> name.matches(PAGE_OF_A_LIST)).ifPresent(name -> record.fail(Problem.error(
                "reserved-name", record.at("id"), "Nghĩa vụ không đặt tên “" + name + "” được: đó là địa chỉ của một trang danh sách.",
                "Đặt tên khác.")));
        Optional<String> title = record.text("title");
        Optional<DutyOrigin> origin = record.word("origin", DutyOrigin.values(), DutyOrigin::word);
        List<DutyBasis> basis = basis(record);
        Optional<LocalDate> from = record.day("from");
        Optional<LocalDate> to = record.day("to");
        Optional<String> subject = record.text("subject");
        Optional<Recurrence> every = record.word("every", Recurrence.values(), Recurrence::word);
        Optional<Deadline> deadline = record.record("deadline").flatMap(DutiesReader::deadline);
        List<String> channels = record.texts("channels");
        Optional<String> document = Forms.folder(record, "document");
        Optional<String> at = Forms.anchor(record, "at");
        Optional<Lines> lines = Forms.lines(record, "lines");
        Optional<String> note = record.text("note");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            record.fail(Problem.error("reversed-dates", record.at("to"),
                    "“to” (" + to.get() + ") đứng trước “from” (" + from.get() + ").", "Xem lại hai ngày."));
        }
        checkDocument(record, origin, document, at);
        deadline.ifPresent(known -> checkStart(record, known.start(), every, document));
        OccasionForm occasions = new OccasionForm(id.orElse(""), every, from, to);
        List<Exemption> exempt = new ExemptionsReader(occasions, places, documents).read(record);
        record.close();
        if (record.broken()) {
            return Optional.empty();
        }
        Optional<Passage> passage = at.map(anchor -> new Passage(anchor, lines, Optional.empty()));
        return Optional.of(new Duty(id.orElseThrow(), title.orElseThrow(), origin.orElseThrow(), basis, from, to,
                subject.orElseThrow(), every, deadline, channels, document, passage, exempt, note));
    }

    private static void checkDocument(
            Fields record, Optional<DutyOrigin> origin, Optional<String> document, Optional<String> at) {
        if (origin.isPresent() && origin.get() == DutyOrigin.SELF && document.isEmpty() && !record.broken()) {
            record.fail(Problem.error("duty-document", record.at("origin"),
                    "Nghĩa vụ do xã tự hứa (self) mà không nêu văn bản.",
                    "Thêm “document: thư mục của văn bản” đã hứa."));
        }
        if (at.isPresent() && document.isEmpty() && !record.broken()) {
            record.fail(Problem.error("duty-document", record.at("at"),
                    "Có “at” mà không có “document”, nên không biết mục này của văn bản nào.",
                    "Thêm “document”, hoặc bỏ “at”."));
        }
    }

    /** A start has to be a day that the occasions of the duty have. */
    private static void checkStart(
            Fields record, DeadlineStart start, Optional<Recurrence> every, Optional<String> document) {
        boolean periodic = every.map(Recurrence::periodic).orElse(false);
        boolean ofDocument = every.filter(Recurrence.DOCUMENT::equals).isPresent() || document.isPresent();
        if (start == DeadlineStart.PERIOD_END && !periodic) {
            record.fail(Problem.error("deadline-start", record.at("deadline"),
                    "Hạn tính từ cuối kỳ (start: period-end), nhưng nghĩa vụ không nói làm theo kỳ nào.",
                    "Thêm “every: quarter”, “half”, “three-six-nine-months”, “nine-months” hoặc “year”."));
        } else if ((start == DeadlineStart.ADOPTED || start == DeadlineStart.EFFECTIVE) && !ofDocument) {
            record.fail(Problem.error("deadline-start", record.at("deadline"),
                    "Hạn tính từ ngày của một văn bản (start: " + start.word() + "), nhưng nghĩa vụ không gắn với văn bản nào.",
                    "Thêm “every: document” khi làm cho từng nghị quyết, hoặc “document: thư mục của văn bản”."));
        }
    }

    private static List<DutyBasis> basis(Fields duty) {
        List<DutyBasis> basis = new ArrayList<>();
        List<Fields> records = duty.records("basis");
        for (Fields record : records) {
            record.require("document", "verified");
            Optional<String> document = record.text("document");
            Optional<String> at = record.text("at");
            Optional<Boolean> verified = record.flag("verified");
            Optional<LocalDate> checkedOn = record.day("checked_on");
            record.close();
            if (!record.broken()) {
                basis.add(new DutyBasis(document.orElseThrow(), at, verified.orElseThrow(), checkedOn));
            }
        }
        if (records.isEmpty() && !duty.broken()) {
            duty.fail(Problem.error("empty-list", duty.at("basis"), "“basis” phải có ít nhất một căn cứ.",
                    "Nêu luật, nghị định hoặc nghị quyết mà nghĩa vụ này dựa vào."));
        }
        return basis;
    }

    private static Optional<Deadline> deadline(Fields record) {
        record.require("days", "kind", "after");
        Optional<Integer> days = record.count("days", 0);
        Optional<DayKind> kind = record.word("kind", DayKind.values(), DayKind::word);
        Optional<String> after = record.text("after");
        DeadlineStart start = record.word("start", DeadlineStart.values(), DeadlineStart::word)
                .orElse(DeadlineStart.EVENT);
        record.close();
        return record.broken()
                ? Optional.empty()
                : Optional.of(new Deadline(days.orElseThrow(), kind.orElseThrow(), after.orElseThrow(), start));
    }
}
