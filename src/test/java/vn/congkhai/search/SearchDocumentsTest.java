package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Document;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;

class SearchDocumentsTest {

    private final List<SearchDocument> documents =
            SearchDocuments.of(Sites.small(), markdown -> markdown.replace("*", "").toUpperCase(Locale.ROOT), Sites.AS_OF);

    @Test
    void placesOfTodayAndOfBeforeAreListed() {
        assertThat(documents).filteredOn(document -> document.kind() == SearchKind.PLACE)
                .filteredOn(document -> document.url().path().startsWith("son-la/mai-son"))
                .extracting(SearchDocument::title, SearchDocument::text, SearchDocument::places)
                .containsExactly(
                        tuple("Xã Mai Sơn, tỉnh Sơn La",
                                "Đơn vị cũ: xã Cò Nòi, xã Hát Lót.",
                                List.of("Mai Sơn", "Cò Nòi", "Hát Lót", "Sơn La")),
                        tuple("Cò Nòi (cũ), nay thuộc xã Mai Sơn",
                                "Xã Cò Nòi nay thuộc xã Mai Sơn, tỉnh Sơn La.",
                                List.of("Cò Nòi", "Mai Sơn", "Sơn La")),
                        tuple("Hát Lót (cũ), nay thuộc xã Mai Sơn",
                                "Xã Hát Lót nay thuộc xã Mai Sơn, tỉnh Sơn La.",
                                List.of("Hát Lót", "Mai Sơn", "Sơn La")));
    }

    @Test
    void indicatorCarriesTheWordsOfItsCatalogueEntryAndField() {
        SearchDocument indicator = at("son-la/song-ma/2026-ke-hoach/chi-tieu/bao-hiem-y-te/");
        assertThat(indicator.kind()).isEqualTo(SearchKind.INDICATOR);
        assertThat(indicator.title()).isEqualTo("Tỷ lệ dân số có bảo hiểm");
        assertThat(indicator.context()).isEqualTo("Kế hoạch năm 2026 của xã Sông Mã · Xã Sông Mã, tỉnh Sơn La · 2026");
        assertThat(indicator.text()).isEqualTo("Phấn đấu đạt 97,66%");
        assertThat(indicator.hidden()).contains("Y tế và dân số", "trạm y tế", "Tỷ lệ dân số tham gia bảo hiểm y tế",
                "thẻ bảo hiểm", "Chỉ tiêu xã hội", "BHYT");
        assertThat(indicator.places()).containsExactly("Sông Mã", "Nà Nghịu", "Nà Pó", "Sơn La");
        assertThat(indicator.flag()).isEmpty();
    }

    @Test
    void commitmentAndSectionLeadIntoTheDocument() {
        SearchDocument commitment = at("son-la/song-ma/2026-ke-hoach/#cam-ket-cong-khai");
        assertThat(commitment.kind()).isEqualTo(SearchKind.COMMITMENT);
        assertThat(commitment.text()).isEqualTo("Chịu trách nhiệm: UBND xã.");
        assertThat(commitment.hidden()).containsExactly("Giảm nghèo và an sinh xã hội", "ủy ban nhân dân");
        SearchDocument section = at("son-la/song-ma/2026-ke-hoach/#dieu-1");
        assertThat(section.kind()).isEqualTo(SearchKind.SECTION);
        assertThat(section.text()).isEqualTo("QUẢN LÝ ĐẤT ĐAI THEO QUY HOẠCH.");
    }

    @Test
    void wordsOfEditorsBesideASectionFindItAndAreNotShown() {
        Site small = Sites.small();
        Document first = small.documents().get(0);
        Section section = new Section("dieu-9", 2, "Điều 9", 1, "Theo quy hoạch.", "Nói *gọn*: không xây bừa.", List.of());
        Document told = new Document(
                first.folder(), first.metadata(), List.of(section), List.of(), List.of(), List.of());
        Site site = new Site(small.places(), small.catalogue(), small.abbreviations(), List.of(), List.of(told));
        assertThat(SearchDocuments.of(site, markdown -> markdown.replace("*", ""), Sites.AS_OF))
                .filteredOn(document -> document.kind() == SearchKind.SECTION)
                .extracting(SearchDocument::text, SearchDocument::hidden)
                .containsExactly(tuple("Theo quy hoạch.", List.of("Nói gọn: không xây bừa.")));
    }

    @Test
    void draftsAndPartyDocumentsAreFlaggedWithAllTheirParts() {
        assertThat(at("lang-son/tan-lien/2026-dat/").flag()).isEqualTo("Dự thảo");
        assertThat(at("lang-son/tan-lien/2026-dat/#dieu-1").flag()).isEqualTo("Dự thảo");
        assertThat(at("son-la/mai-son/2025-bao-cao/#dieu-2").flag()).isEqualTo("Dự thảo văn kiện Đảng");
    }

    @Test
    void everythingCanBeNarrowedByWhatItIs() {
        assertThat(facets("son-la/song-ma/2026-ke-hoach/chi-tieu/bao-hiem-y-te/")).containsExactly(
                "province=son-la Tỉnh Sơn La", "commune=son-la/song-ma Xã Sông Mã, tỉnh Sơn La",
                "state=in-force in-force", "kind=indicator indicator", "field=y-te Y tế và dân số", "year=2026 2026",
                "result=no-data no-data", "unit=% %");
        assertThat(facets("son-la/song-ma/2026-ke-hoach/#cam-ket-cong-khai")).containsExactly(
                "province=son-la Tỉnh Sơn La", "commune=son-la/song-ma Xã Sông Mã, tỉnh Sơn La",
                "state=in-force in-force", "kind=commitment commitment",
                "field=an-sinh Giảm nghèo và an sinh xã hội", "year=2026 2026");
        assertThat(facets("son-la/mai-son/2025-bao-cao/#dieu-2")).contains("state=party party", "state=draft draft");
        assertThat(facets("hue/")).containsExactly("province=hue Thành phố Huế", "kind=place place");
    }

    @Test
    void indicatorCarriesItsTargets() {
        assertThat(at("son-la/song-ma/2026-ke-hoach/chi-tieu/bao-hiem-y-te/").targets()).containsExactly(
                new TargetLine("", "đạt 97,66%", "2026", "%", "no-data", Optional.of(new Amount("%", 97.66, 97.66))));
    }

    @Test
    void documentOfSeveralYearsIsFoundByEach() {
        SearchDocument whole = planned("2026/2030", "2026", SearchKind.DOCUMENT);
        assertThat(whole.hidden()).contains("năm 2026", "năm 2027", "năm 2028", "năm 2029", "năm 2030");
    }

    @Test
    void indicatorIsFoundByThePeriodOfItsTargetInWords() {
        assertThat(planned("2026", "2026-Q2", SearchKind.INDICATOR).hidden())
                .contains("quý II năm 2026", "quý 2 năm 2026").doesNotContain("năm 2026");
        assertThat(planned("2026", "2026-H1", SearchKind.INDICATOR).hidden()).contains("6 tháng đầu năm 2026");
        assertThat(planned("2026", "2026-9M", SearchKind.INDICATOR).hidden()).contains("9 tháng năm 2026");
        assertThat(planned("2026", "2026/2028", SearchKind.INDICATOR).hidden()).contains("năm 2027");
    }

    private static SearchDocument planned(String document, String target, SearchKind kind) {
        return SearchDocuments.of(Sites.planned(document, target), text -> text, Sites.AS_OF).stream()
                .filter(made -> made.kind() == kind && made.url().path().contains("/ke-hoach/")).findFirst().orElseThrow();
    }

    private List<String> facets(String url) {
        return at(url).facets().stream().map(value -> value.term() + " " + value.label()).toList();
    }

    private SearchDocument at(String url) {
        return documents.stream().filter(document -> document.url().path().equals(url)).findFirst().orElseThrow();
    }
}
