package vn.congkhai.opendata;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.Correction;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Document;
import vn.congkhai.model.Event;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Metadata;
import vn.congkhai.vietnamese.VietnameseDate;

/**
 * An event in the language of the content.
 *
 * @param title in one line
 * @param note more about it; may be empty
 */
record EventText(String title, String note) {

    static EventText of(Event event) {
        if (event instanceof Event.Adopted adopted) {
            Metadata metadata = adopted.document().metadata();
            return new EventText("Thông qua: " + metadata.label(), metadata.summary());
        }
        if (event instanceof Event.Logged logged) {
            Metadata metadata = logged.document().metadata();
            return switch (logged.entry().event()) {
                case PUBLISHED -> new EventText(
                        "Văn bản mới: " + metadata.label(), logged.entry().note().orElse(metadata.summary()));
                case REPLACED -> new EventText(
                        "Bị thay thế: " + metadata.label(), logged.entry().note().orElse(""));
                case WITHDRAWN -> new EventText(
                        "Rút văn bản: " + metadata.label(), logged.entry().note().orElse(""));
            };
        }
        if (event instanceof Event.Corrected corrected) {
            Correction correction = corrected.correction();
            return new EventText(
                    "Đính chính: " + name(corrected.document(), correction) + ": " + correction.before() + " → "
                            + correction.after(),
                    correction.reason());
        }
        Event.Disclosed disclosed = (Event.Disclosed) event;
        Disclosure disclosure = disclosed.disclosure();
        String occasion = disclosure.occasion().text();
        return new EventText(
                "Công khai: " + disclosed.duty().title() + (occasion.isEmpty() ? "" : " (" + occasion + ")"),
                Stream.of(Optional.of("Ngày " + VietnameseDate.format(disclosure.publishedOn())),
                                disclosure.channel(), Optional.of(disclosure.proof().text()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    private static String name(Document document, Correction correction) {
        return document.indicators().stream()
                .filter(indicator -> indicator.id().equals(correction.indicator()))
                .map(Indicator::name)
                .findFirst()
                .orElse(correction.indicator());
    }
}
