package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.Site;

class ReferencesTest {

    private final List<Place> places = new ArrayList<>(List.of(
            place("son-la", PlaceKind.PROVINCE, "Sơn La"),
            place("son-la/mai-son", PlaceKind.COMMUNE, "Mai Sơn"),
            place("lang-son", PlaceKind.PROVINCE, "Lạng Sơn"),
            place("lang-son/mau-son", PlaceKind.COMMUNE, "Mẫu Sơn")));
    private final List<Document> documents = new ArrayList<>();

    private static Place place(String slug, PlaceKind kind, String name) {
        return new Place(slug, kind, name, Optional.empty(), List.of());
    }

    private Document add(String place, String adopted) {
        Document document = new Paper(place + "/" + adopted + "-ke-hoach-" + documents.size(), "Kế hoạch")
                .place(place).adopted(adopted)
                .indicator(Goal.indicator("mot", "Một", "Nhóm", "", List.of(), Goal.of(Comparator.EQUAL, "1").target()))
                .indicator(Goal.indicator("hai", "Hai", "Nhóm", "", List.of(), Goal.of(Comparator.EQUAL, "2").target()))
                .document();
        documents.add(document);
        return document;
    }

    private References references() {
        return new References(new Site(places, new Catalogue(List.of(), List.of()), List.of(), List.of(), documents));
    }

    @Test
    void anIndicatorIsCalledByItsCommuneYearAndNumber() {
        Document document = add("son-la/mai-son", "2025-12-18");
        assertThat(references().of(document)).isEqualTo("MS26");
        assertThat(references().of(document, document.indicators().get(1))).isEqualTo("MS26-02");
    }

    @Test
    void communesAndDocumentsWithTheSameLettersAreToldApart() {
        Document first = add("son-la/mai-son", "2025-12-18");
        Document second = add("son-la/mai-son", "2026-03-01");
        Document other = add("lang-son/mau-son", "2025-01-01");
        assertThat(List.of(first, second, other)).extracting(references()::of).containsExactly("MS26", "MS26B", "MSLS26");
    }

    @Test
    void whatIsAddedLaterChangesNoCode() {
        Document first = add("son-la/mai-son", "2025-12-18");
        Document second = add("son-la/mai-son", "2026-03-01");
        String before = references().of(first) + " " + references().of(second);
        places.add(place("lang-son/muong-sai", PlaceKind.COMMUNE, "Mường Sại"));
        Document last = add("lang-son/muong-sai", "2026-04-01");
        add("son-la/mai-son", "2026-05-01");
        assertThat(references().of(first) + " " + references().of(second)).isEqualTo(before).isEqualTo("MS26 MS26B");
        assertThat(references().of(last)).isEqualTo("MSLSX226");
    }

    @Test
    void aThousandDocumentsHaveAThousandCodes() {
        for (int i = 0; i < 1000; i++) {
            add(i % 2 == 0 ? "son-la/mai-son" : "lang-son/mau-son", "2025-12-18");
        }
        References references = references();
        assertThat(documents).extracting(references::of).doesNotHaveDuplicates();
    }

    @Test
    void aDocumentOfNoKnownCommuneAndACommuneWithoutLettersHaveCodes() {
        places.add(place("lang-son/phuong-5", PlaceKind.WARD, "5"));
        Document ward = add("lang-son/phuong-5", "2025-12-18");
        Document unplaced = new Paper("chua-ro-noi-ban-hanh/2025-12-24-ke-hoach", "Kế hoạch").document();
        documents.add(unplaced);
        assertThat(references().of(ward)).isEqualTo("W26");
        assertThat(references().of(unplaced)).isEqualTo("CR26");
    }
}
