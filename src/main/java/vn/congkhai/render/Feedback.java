package vn.congkhai.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Contact;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Place;

/**
 * Whom to ask about what a page says. Asking the commune about its promise and reporting a wrong figure on this site
 * are two things, and go to two desks.
 *
 * @param reference code of the page that can be read aloud
 * @param place name of the commune; empty when nobody knows which it is
 * @param commune where the commune is asked
 * @param site where this site is told of a mistake
 * @param supervision who supervises, in the words of the content; empty when the document names nobody
 * @param sheets supervision sheets of the document, by period
 * @param scan whether the original is a picture without text
 */
record Feedback(
        String reference, String place, Desk commune, Desk site, String supervision, List<Link> sheets, boolean scan) {

    /**
     * An office; what is not known is empty.
     *
     * @param dialled address for phones
     * @param mail address that opens a letter with the reference in it
     */
    record Desk(
            String name, String phone, String dialled, String address, String hours, String email, String mail,
            boolean known) {}

    static Feedback of(Here here, Document document) {
        return of(here, document, here.index().references().of(document), document.metadata().label());
    }

    static Feedback of(Here here, Document document, Indicator indicator) {
        return of(here, document, here.index().references().of(document, indicator), indicator.name());
    }

    private static Feedback of(Here here, Document document, String reference, String title) {
        Optional<Place> place = here.index().placeOf(document);
        return new Feedback(
                reference,
                place.map(here.words()::place).orElse(""),
                desk(here, place.map(Place::contact).orElse(Contact.NONE), "feedback.subject-ask", reference, title),
                desk(here, here.edition().config().contact(), "feedback.subject-report", reference, title),
                document.metadata().supervision().orElse(""),
                SupervisionPage.sheets(here, document),
                document.metadata().source().scan());
    }

    private static Desk desk(Here here, Contact contact, String subject, String reference, String title) {
        return new Desk(
                contact.name().orElse(""),
                contact.phone().orElse(""),
                contact.dialled().map(digits -> "tel:" + digits).orElse(""),
                contact.address().orElse(""),
                contact.hours().orElse(""),
                contact.email().orElse(""),
                contact.email().map(to -> letter(here, to, here.text(subject, reference), reference, title)).orElse(""),
                !contact.isEmpty());
    }

    private static String letter(Here here, String to, String subject, String reference, String title) {
        String page = here.edition().config().baseUrl()
                .map(base -> base + here.edition().address(here.url()).path())
                .orElse("");
        // Letters end their lines with both characters.
        String body = here.text("feedback.body", reference, title, page).replace("\n", "\r\n");
        return "mailto:" + to + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
