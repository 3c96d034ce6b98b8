package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.model.Document;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;

class LongFormsTest {

    private static final List<Abbreviation> KNOWN = List.of(
            new Abbreviation("HTX", "hợp tác xã"), new Abbreviation("KT-XH", "kinh tế - xã hội"));

    @Test
    void knownFormsFindEachOther() {
        LongForms forms = forms(Map.of());
        assertThat(other(forms, "mười HTX mới")).containsExactly("hợp tác xã");
        assertThat(other(forms, "mười hợp tác xã mới")).containsExactly("HTX");
        assertThat(other(forms, "phát triển KT-XH")).containsExactly("kinh tế - xã hội");
        assertThat(other(forms, "Kinh tế - Xã hội")).containsExactly("KT-XH");
        assertThat(other(forms, "htx, KT, xã hội")).isEmpty();
    }

    @Test
    void definitionOfOneDocumentHoldsInEvery() {
        LongForms forms = forms(Map.of("a", "xây dựng nông thôn mới (NTM)", "b", "không nói gì"));
        for (String folder : List.of("a", "b")) {
            assertThat(other(forms.in(folder), "xã NTM")).containsExactly("nông thôn mới");
            assertThat(other(forms.in(folder), "xã nông thôn mới")).containsExactly("NTM");
        }
    }

    @Test
    void sameMeaningInTwoSpellingsIsOne() {
        LongForms forms = forms(Map.of("a", "gia đình văn hóa (GĐVH)", "b", "Gia đình văn hoá (GĐVH)", "c", ""));
        assertThat(other(forms.in("c"), "danh hiệu GĐVH")).containsExactly("gia đình văn hóa");
    }

    @Test
    void rivalMeaningsHoldInTheirOwnDocuments() {
        LongForms forms = forms(Map.of("a", "trung tâm xã (TTX)", "b", "thông tấn xã (TTX)", "c", "tin của TTX"));
        assertThat(other(forms.in("a"), "TTX")).containsExactly("trung tâm xã");
        assertThat(other(forms.in("b"), "TTX")).containsExactly("thông tấn xã");
        assertThat(other(forms.in("c"), "TTX, thông tấn xã")).isEmpty();
    }

    @Test
    void meaningThatTheSiteKnowsStaysBesideThatOfADocument() {
        LongForms forms = forms(Map.of("a", "học thuyết xanh (HTX)", "b", "hợp tác xã (HTX)"));
        assertThat(other(forms.in("a"), "HTX")).containsExactly("hợp tác xã", "học thuyết xanh");
        assertThat(other(forms.in("b"), "HTX")).containsExactly("hợp tác xã");
        assertThat(other(forms.in("b"), "học thuyết xanh")).isEmpty();
    }

    @Test
    void twoLettersAndSyllablesHoldInTheirOwnDocumentOnly() {
        LongForms forms = forms(Map.of("a", "trường tiểu học (TH); bộ an ninh (BAN)", "b", ""));
        assertThat(other(forms.in("a"), "trường TH")).containsExactly("tiểu học");
        assertThat(other(forms.in("a"), "BAN")).containsExactly("bộ an ninh");
        assertThat(other(forms.in("b"), "BAN CHẤP HÀNH, trường TH, tiểu học")).isEmpty();
    }

    @Test
    void headingsAndQuotesDefineAsWell() {
        Site small = Sites.small();
        Section section = new Section("x", 2, "Nông thôn mới (NTM)", 1, "", List.of());
        List<Document> documents = new ArrayList<>(small.documents());
        Document last = documents.remove(documents.size() - 1);
        documents.add(new Document(last.folder(), last.metadata(), List.of(section), List.of(
                Sites.indicator("y", "Tên", "đường giao thông nội đồng (GTNĐ) 5 km")), List.of(), List.of()));
        LongForms forms = LongForms.of(new Site(small.places(), small.catalogue(), KNOWN, List.of(), documents));
        assertThat(other(forms, "NTM, GTNĐ")).containsExactly("nông thôn mới", "giao thông nội đồng");
    }

    private static List<String> other(LongForms forms, String text) {
        return forms.otherForms(List.of(text));
    }

    /** Forms of a site with a document of one section for each folder and its text. */
    private static LongForms forms(Map<String, String> texts) {
        Site small = Sites.small();
        List<Document> documents = new ArrayList<>();
        new TreeMap<>(texts).forEach((folder, text) -> documents.add(new Document(folder,
                small.documents().get(0).metadata(), List.of(new Section("x", 2, "Điều 1", 1, text, List.of())),
                List.of(), List.of(), List.of())));
        return LongForms.of(new Site(small.places(), small.catalogue(), KNOWN, List.of(), documents));
    }
}
