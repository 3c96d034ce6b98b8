package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;

class IndicatorsTest {

    private static final String HEAD = "NGHỊ QUYẾT\nVề kế hoạch giai đoạn 2026 - 2030\nQUYẾT NGHỊ:\nĐiều 1. Các chỉ tiêu chủ yếu\n";

    @Test
    void passageIsWhereTheWordsStand() {
        String text = HEAD + "- Tỷ lệ hộ nghèo còn dưới 3%.";
        FoundIndicator indicator = only(text);
        assertThat(indicator.quote()).isEqualTo("Tỷ lệ hộ nghèo còn dưới 3%.");
        assertThat(text.substring(indicator.start(), indicator.end())).isEqualTo(indicator.quote());
        FoundTarget target = indicator.targets().get(0);
        assertThat(text.substring(target.start(), target.end())).isEqualTo(target.raw().get()).isEqualTo("còn dưới 3%");
    }

    @Test
    void groupIsTheHeadingWithoutMarkerAndCount() {
        List<FoundIndicator> found = found(HEAD + "1. Chỉ tiêu về kinh tế (02 chỉ tiêu):\n- Đàn bò 500 con.\n- Thu ngân sách 5 tỷ đồng.\n2. Về xã hội\n- Tỷ lệ hộ nghèo 3%.");
        assertThat(found).extracting(FoundIndicator::group, FoundIndicator::name).containsExactly(
                tuple("Chỉ tiêu về kinh tế", "Đàn bò"), tuple("Chỉ tiêu về kinh tế", "Thu ngân sách"), tuple("Về xã hội", "Tỷ lệ hộ nghèo"));
    }

    @Test
    void yearlyLevelsAreAPath() {
        FoundTarget target = target("- Thu nhập bình quân: năm 2026 đạt 50 triệu đồng, năm 2028 đạt 58 triệu đồng, năm 2030 đạt 70 triệu đồng.");
        assertThat(target.path()).containsExactly(new PathPoint(2026, new BigDecimal("50")), new PathPoint(2028, new BigDecimal("58")),
                new PathPoint(2030, new BigDecimal("70")));
        assertThat(target.period()).isEqualTo(Period.parse("2026/2030"));
    }

    @Test
    void whereItStartsFromIsTheBaseline() {
        FoundTarget target = target("- Tỷ lệ lao động qua đào tạo tăng từ 52% năm 2025 lên 60%.");
        assertThat(target.baseline()).contains(new Baseline(Period.parse("2025").get(), new BigDecimal("52")));
        assertThat(target.change()).isEqualTo(Change.LEVEL);
        assertThat(Expected.words(target.value())).isEqualTo("60");
    }

    @Test
    void whatAnAmendmentReplacesIsKept() {
        FoundTarget target = found("NGHỊ QUYẾT\nvề năm 2026\nQUYẾT NGHỊ:\nĐiều 1. Điều chỉnh một số chỉ tiêu như sau:\n"
                + "1. Thu ngân sách: điều chỉnh từ 5.900 triệu đồng thành 6.450 triệu đồng.").get(0).targets().get(0);
        assertThat(target.replaced()).contains(new BigDecimal("5900"));
        assertThat(Expected.words(target.value())).isEqualTo("6450");
        assertThat(target.baseline()).isEmpty();
    }

    @Test
    void verbAndKindAreRead() {
        assertThat(target("- Duy trì tỷ lệ che phủ rừng 52%."))
                .extracting(FoundTarget::change, FoundTarget::modality, FoundTarget::measure)
                .containsExactly(Change.MAINTAIN, Modality.MAINTAIN, Measure.RATE);
        assertThat(target("- Phấn đấu giảm ít nhất 10% số vụ tai nạn."))
                .extracting(FoundTarget::change, FoundTarget::comparator, FoundTarget::modality, FoundTarget::measure)
                .containsExactly(Change.DECREASE, Comparator.AT_LEAST, Modality.STRIVE, Measure.GROWTH);
        assertThat(target("- Số lượng khách du lịch 160.000 lượt/năm.").yearly()).isTrue();
    }

    @Test
    void nothingLeftIsZeroAndNearlyNothingIsOpen() {
        FoundIndicator none = only(HEAD + "- Đến năm 2030 không còn hộ nghèo.\n");
        FoundIndicator nearly = only(HEAD + "- Đàn bò 500 con.\n- Cơ bản không còn nhà tạm.\n", 1);
        assertThat(Expected.words(none.targets().get(0).value())).isEqualTo("0");
        assertThat(none.targets().get(0).comparator()).isEqualTo(Comparator.EQUAL);
        assertThat(nearly.targets().get(0).comparator()).isEqualTo(Comparator.NONE);
        assertThat(nearly.grade()).isEqualTo(Grade.LOOK);
    }

    @Test
    void partsThatDoNotAddUpAreDoubted() {
        assertThat(only(HEAD + "- Tổng đàn 500 con, gồm: trâu 200 con, bò 250 con.").doubts())
                .containsExactly(new FoundDoubt("sum-mismatch", "Tổng đàn 500 con, gồm: trâu 200 con, bò 250 con.",
                        "Các phần cộng lại không bằng tổng."));
        assertThat(only(HEAD + "- Cơ cấu kinh tế: nông nghiệp 40%, công nghiệp 30%, dịch vụ 30%.").doubts()).isEmpty();
        assertThat(only(HEAD + "- Tỷ lệ thôn văn hóa đạt 90% (8/10 thôn).").doubts())
                .extracting(FoundDoubt::code).containsExactly("share-mismatch");
    }

    @Test
    void statedCountsAreHeldAgainstWhatWasFound() {
        Findings findings = read(HEAD.replace("chủ yếu", "chủ yếu (3 chỉ tiêu)") + "- Đàn bò 500 con.\n- Thu ngân sách 5 tỷ đồng.");
        assertThat(findings.counts()).extracting(StatedCount::words, StatedCount::stated, StatedCount::found, StatedCount::agrees)
                .containsExactly(tuple("3 chỉ tiêu", 3, 2, false));
        assertThat(findings.doubts()).containsExactly(new FoundDoubt("count-mismatch", "3 chỉ tiêu",
                "Số chỉ tiêu văn bản nêu không khớp với số tìm thấy hoặc với tổng các nhóm."));
    }

    @Test
    void codesAreProposedByWordsAndUnit() {
        assertThat(only(HEAD + "- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 96%.").code().map(Proposal::code)).contains("bao-hiem-y-te");
        assertThat(only(HEAD + "- Số vụ việc hòa giải thành đạt 45 vụ.").code()).isEmpty();
    }

    @Test
    void generalAimIsReadOnlyWhereNothingElseStands() {
        String aim = "1. Mục tiêu tổng quát\nPhấn đấu thu nhập bình quân đạt 70 triệu đồng.\n";
        assertThat(found(HEAD.replace("Các chỉ tiêu chủ yếu", "Mục tiêu") + aim)).extracting(FoundIndicator::grade).containsExactly(Grade.LOOK);
        assertThat(found(HEAD.replace("Các chỉ tiêu chủ yếu", "Mục tiêu") + aim + "2. Chỉ tiêu cụ thể\n- Đàn bò 500 con."))
                .extracting(FoundIndicator::quote).containsExactly("Đàn bò 500 con.");
    }

    @Test
    void hintGivesThePeriodWhereTheTextHasNone() {
        Findings findings = Indicators.of(Papers.of("Các chỉ tiêu chủ yếu\n- Đàn bò 500 con."), Catalogues.SITE.catalogue(), Period.parse("2027"));
        assertThat(findings.indicators().get(0).targets().get(0).period()).isEqualTo(Period.parse("2027"));
        FoundIndicator open = only("Các chỉ tiêu chủ yếu\n- Đàn bò 500 con.");
        assertThat(open.doubts()).containsExactly(new FoundDoubt("period-unknown", "500 con", "Không rõ chỉ tiêu áp dụng cho năm nào."));
    }

    @Test
    void columnsOfATableStandInAnyOrder() {
        FoundIndicator indicator = only("Các chỉ tiêu chủ yếu năm 2026\n|Kế hoạch 2026|Thực hiện 2025|Đơn vị|Chỉ tiêu|Số TT|\n|Trên 50|45,5|triệu đồng|Thu nhập bình quân|1|");
        assertThat(indicator.quote()).isEqualTo("Trên 50 45,5 triệu đồng Thu nhập bình quân");
        assertThat(indicator.name()).isEqualTo("Thu nhập bình quân");
        assertThat(indicator.targets().get(0)).extracting(FoundTarget::comparator, FoundTarget::unit, FoundTarget::baseline)
                .containsExactly(Comparator.ABOVE, Optional.of("triệu đồng"), Optional.of(new Baseline(Period.parse("2025").get(), new BigDecimal("45.5"))));
    }

    @Test
    void listInsideAParagraphSharesThePeriodAndVerbOfItsOpening() {
        List<FoundIndicator> found = found(HEAD + "Đến năm 2028, xã phấn đấu: (1) Đàn bò 500 con; (2) tỷ lệ hộ nghèo còn 3% và (3) duy trì 12 lớp học.\nĐến năm 2030: a) đàn bò 600 con; b) tỷ lệ hộ nghèo còn 2%.");
        assertThat(found).extracting(FoundIndicator::quote).containsExactly("Đàn bò 500 con;", "tỷ lệ hộ nghèo còn 3%", "duy trì 12 lớp học.",
                "đàn bò 600 con;", "tỷ lệ hộ nghèo còn 2%.");
        assertThat(found).extracting(one -> one.targets().get(0).modality()).containsExactly(Modality.STRIVE, Modality.STRIVE, Modality.MAINTAIN,
                Modality.COMMIT, Modality.COMMIT);
        assertThat(found).extracting(one -> one.targets().get(0).period().get().text()).containsExactly("2026/2028", "2026/2028", "2026/2028",
                "2026/2030", "2026/2030");
    }

    @Test
    void placesInALawAndSingleNumbersInBracketsAreNoList() {
        assertThat(only(HEAD + "- Đàn bò đạt 500 con, theo điểm a) và điểm b) khoản 2.").quote()).isEqualTo("Đàn bò đạt 500 con, theo điểm a) và điểm b) khoản 2.");
        assertThat(only(HEAD + "- Tổng đàn (1) trừ đàn (2) là 500 con.").quote()).isEqualTo("Tổng đàn (1) trừ đàn (2) là 500 con.");
    }

    @Test
    void whatQualifiesTheNameStaysInTheName() {
        assertThat(only(HEAD + "- Tỷ lệ phụ nữ được khám thai ≥ 4 lần trong 3 thời kỳ đạt 82%.").name()).isEqualTo("Tỷ lệ phụ nữ được khám thai ≥ 4 lần trong 3 thời kỳ");
        assertThat(only(HEAD + "- 100% tàu dài từ 15 m trở lên có máy định vị.").targets()).hasSize(1);
    }

    @Test
    void whatWasReachedBeforeInBracketsIsTheBaseline() {
        FoundTarget target = target("- Thu nhập bình quân đạt 60 triệu đồng/người/năm (ước năm 2025 đạt 54,2 triệu đồng/người).");
        assertThat(target.baseline()).contains(new Baseline(Period.parse("2025").get(), new BigDecimal("54.2")));
        assertThat(target.period()).isEqualTo(Period.parse("2026/2030"));
    }

    @Test
    void figureOfTheOldTextIsWhatTheNewOneReplaces() {
        List<FoundIndicator> found = found("NGHỊ QUYẾT\nvề năm 2026\nQUYẾT NGHỊ:\nĐiều 1. Điều chỉnh một số chỉ tiêu như sau:\n"
                + "1. Sửa đổi chỉ tiêu “Tỷ lệ hộ nghèo” từ “đạt 3%” thành “đạt dưới 2%”.\n2. Thay cụm từ “Thu ngân sách đạt 20 tỷ đồng” bằng cụm từ “Thu ngân sách đạt 22 tỷ đồng”.");
        assertThat(found).extracting(FoundIndicator::name).containsExactly("Tỷ lệ hộ nghèo", "Thu ngân sách");
        assertThat(found).extracting(one -> one.targets().size()).containsExactly(1, 1);
        assertThat(found).extracting(one -> one.targets().get(0).replaced()).containsExactly(Optional.of(new BigDecimal("3")), Optional.of(new BigDecimal("20")));
    }

    private static FoundTarget target(String line) {
        return only(HEAD + line).targets().get(0);
    }

    private static FoundIndicator only(String text) {
        List<FoundIndicator> found = found(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static FoundIndicator only(String text, int place) {
        return found(text).get(place);
    }

    private static List<FoundIndicator> found(String text) {
        return read(text).indicators();
    }

    private static Findings read(String text) {
        return Indicators.of(Papers.of(text), Catalogues.SITE.catalogue(), Optional.empty());
    }
}
