package vn.congkhai.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.outline.Facts;
import vn.congkhai.intake.outline.Span;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;

/** What a person has to decide about a document as a whole: what the text leaves unsaid, and what was concluded. */
final class MetadataRows {

    private final List<ReviewRow> rows = new ArrayList<>();

    private MetadataRows() {}

    static List<ReviewRow> of(Draft draft) {
        MetadataRows made = new MetadataRows();
        Metadata metadata = draft.metadata();
        Facts facts = draft.outline().facts();
        if (facts.title().isEmpty()) {
            made.add("label", metadata.label(), "Không thấy tên gọi của văn bản; tên này do máy đặt.");
        } else if (recased(facts.title())) {
            made.add("label", metadata.label(), "Tên in toàn chữ hoa trong văn bản; xem lại chữ hoa, chữ thường.");
        }
        made.unknown("number", metadata.number(), facts.number().isBlank(), "số");
        made.unknown("adopted", metadata.adopted().map(Object::toString), facts.adopted().isBlank(), "ngày thông qua");
        made.unknown("issuer", metadata.issuer(), false, "cơ quan ban hành");
        made.unknown("signatory", metadata.signatory(), false, "người ký");
        if (facts.issuer().isPresent() && recased(facts.issuer())) {
            made.add("issuer", metadata.issuer().orElse(""), "Tên cơ quan in toàn chữ hoa; xem lại chữ hoa, chữ thường.");
        }
        if (metadata.status() == DocumentStatus.NOT_STATED) {
            made.add("status", "", "Văn bản không nói rõ đã có hiệu lực hay chưa.");
        }
        if (facts.period().known().isEmpty()) {
            made.add("period", metadata.period().map(Period::text).orElse(""), "Tên gọi của văn bản không nêu năm hay giai đoạn của kế hoạch.");
        }
        return made.rows;
    }

    private void unknown(String field, Optional<String> value, boolean blank, String name) {
        if (value.isEmpty()) {
            add(field, "", blank ? "Chỗ ghi " + name + " còn để trống trong văn bản." : "Không thấy " + name + " trong văn bản.");
        }
    }

    private void add(String field, String found, String note) {
        rows.add(new ReviewRow("", "", field, false, Optional.empty(), found, note));
    }

    private static boolean recased(Optional<Span> printed) {
        return printed.filter(span -> span.text().chars().noneMatch(Character::isLowerCase)).isPresent();
    }
}
