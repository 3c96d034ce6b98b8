package vn.congkhai.intake.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.indicator.FoundDoubt;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.FoundTarget;
import vn.congkhai.intake.indicator.Grade;
import vn.congkhai.intake.indicator.Proposal;
import vn.congkhai.vietnamese.VietnameseNumber;

/** What was read of each indicator: those with doubts first, then those to look at, then the sure ones. */
final class Cards {

    private final Draft draft;
    private final MarkedText marked;

    /** @param marked the text, already shown, to which the cards lead */
    Cards(Draft draft, MarkedText marked) {
        this.draft = draft;
        this.marked = marked;
    }

    String html() {
        StringBuilder html = new StringBuilder();
        group("Có điều nghi ngờ", found -> !found.doubts().isEmpty(), html);
        group("Cần xem", found -> found.doubts().isEmpty() && found.grade() == Grade.LOOK, html);
        group("Chắc", found -> found.doubts().isEmpty() && found.grade() == Grade.SURE, html);
        if (draft.indicators().isEmpty()) {
            html.append("<p>Không tìm thấy chỉ tiêu nào trong văn bản.</p>\n");
        }
        return html.toString();
    }

    private void group(String title, Predicate<FoundIndicator> member, StringBuilder html) {
        List<DraftIndicator> members = draft.indicators().stream().filter(one -> member.test(one.found())).toList();
        if (members.isEmpty()) {
            return;
        }
        html.append("<h3>").append(title).append(" (").append(members.size()).append(")</h3>\n");
        members.forEach(one -> card(one, html));
    }

    private void card(DraftIndicator indicator, StringBuilder html) {
        FoundIndicator found = indicator.found();
        int number = draft.indicators().indexOf(indicator) + 1;
        html.append("<article id=\"").append(cardId(indicator)).append("\" class=\"the ").append(kind(found)).append("\">\n<h4>")
                .append(number).append(". ").append(Html.text(found.name())).append(" <span class=\"muc\">")
                .append(found.grade().words()).append("</span></h4>\n<p>").append(link(indicator, number)).append("</p>\n");
        for (FoundDoubt doubt : found.doubts()) {
            html.append("<p class=\"ngo\"><strong>Nghi ngờ:</strong> ").append(Html.text(doubt.note())).append(" <q>")
                    .append(Html.text(doubt.found())).append("</q></p>\n");
        }
        html.append("<blockquote>").append(Html.text(found.quote())).append("</blockquote>\n<dl>\n");
        row("Nhóm", found.group(), html);
        row("Mã chung", found.code().map(this::proposal).orElse(""), html);
        html.append("</dl>\n");
        found.targets().forEach(target -> figure(found, target, html));
        html.append("</article>\n");
    }

    private String link(DraftIndicator indicator, int number) {
        String place = SourceText.place(draft.paper(), indicator.found().start());
        String where = place.isEmpty() ? "" : " (" + place + ")";
        return marked.shows(passageId(indicator))
                ? "<a href=\"#" + passageId(indicator) + "\">Xem chỉ tiêu " + number + " trong văn bản" + where + "</a>"
                : "Không tô được đoạn này trong văn bản" + where + ".";
    }

    private void figure(FoundIndicator found, FoundTarget target, StringBuilder html) {
        html.append("<dl class=\"so-lieu\">\n");
        row("Đo gì", target.label(), html);
        row("Máy đọc", FigureText.of(target.comparator(), target.change(), target.value(), target.unit()), html);
        row("Chữ trong văn bản", target.raw().orElse("không có"), html);
        row("Đơn vị", target.unit().orElse("văn bản không nêu"), html);
        String each = target.yearly() ? ", lặp lại mỗi năm" : "";
        row("Kỳ", target.period().map(period -> period.text() + each).orElse("không rõ"), html);
        row("Chuẩn", target.standard().orElse(""), html);
        row("Mức đầu kỳ", target.baseline().map(one -> VietnameseNumber.format(one.number()) + " (" + one.period().text() + ")")
                .orElse(""), html);
        row("Từng năm", target.path().stream().map(point -> point.year() + ": " + VietnameseNumber.format(point.number()))
                .collect(Collectors.joining("; ")), html);
        row("Thay cho", target.replaced().map(VietnameseNumber::format).orElse(""), html);
        row("Mã chung của phần này", target.code().filter(code -> found.code().filter(code::equals).isEmpty())
                .map(this::proposal).orElse(""), html);
        html.append("</dl>\n");
    }

    private String proposal(Proposal proposal) {
        return proposal.code() + " (đề xuất, chưa ai xác nhận)";
    }

    private static void row(String name, String words, StringBuilder html) {
        Optional.of(words).filter(text -> !text.isEmpty()).ifPresent(text -> html.append("<dt>").append(name)
                .append("</dt><dd>").append(Html.text(text)).append("</dd>\n"));
    }

    /** Returns the id of an indicator's card. */
    static String cardId(DraftIndicator indicator) {
        return "the-" + Html.text(indicator.id());
    }

    /** Returns the id of an indicator's passage in the text. */
    static String passageId(DraftIndicator indicator) {
        return "doan-" + Html.text(indicator.id());
    }

    /** Returns the class of what belongs to an indicator: one of those that a person has to look at, or not. */
    static String kind(FoundIndicator found) {
        return found.doubts().isEmpty() && found.grade() == Grade.SURE ? "chac" : "xem";
    }
}
