package vn.congkhai.render;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congkhai.config.SearchFiles;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.model.Alternative;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Change;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Contact;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyBasis;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Field;
import vn.congkhai.model.FormerPlace;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.Recurrence;
import vn.congkhai.model.Relation;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;

/** A small site with every kind of page and the odd cases of real documents. */
final class SampleSite {

    static final LocalDate AS_OF = LocalDate.parse("2027-02-01");
    static final String PLAN = "son-la/song-ma/2025-12-18-ke-hoach-2026";
    static final String FIVE_YEARS = "lang-son/mau-son/2026-03-09-ke-hoach-2026-2030";
    static final String ANNEX = "son-la/mai-son/2025-12-18-phu-luc-ii";
    static final String REPORT = "son-la/mai-son/2025-bao-cao-chinh-tri";
    static final String UNPLACED = "chua-ro-noi-ban-hanh/2025-12-24-ke-hoach-2026";

    private SampleSite() {}

    static SiteConfig config() {
        return config(Optional.empty());
    }

    static SiteConfig config(Optional<URI> baseUrl) {
        Contact contact = new Contact(
                Optional.of("Văn phòng xuất bản"), Optional.empty(), Optional.of("hop-thu@vi-du.vn"),
                Optional.empty(), Optional.of("thứ năm hằng tuần"));
        return new SiteConfig(
                "Công khai xã", Optional.empty(), baseUrl, List.of("vi", "en"), contact, Optional.of("CC BY 4.0"), false, SearchFiles.NONE);
    }

    static Renderer renderer() {
        return new Renderer(config(), site(), Theme.builtIn(), AS_OF, SampleSite::html);
    }

    /** Stands in for the Markdown stage: one paragraph. */
    static String html(String markdown) {
        return markdown.isEmpty() ? "" : "<p>" + markdown + "</p>";
    }

    static Site site() {
        return new Site(places(), catalogue(), List.of(), duties(),
                List.of(unplaced(), fiveYears(), annex(), report(), plan()));
    }

    private static List<Place> places() {
        return List.of(
                place("son-la", PlaceKind.PROVINCE, "Sơn La"),
                new Place("son-la/song-ma", PlaceKind.COMMUNE, "Sông Mã", Optional.empty(), List.of(), new Contact(
                        Optional.empty(), Optional.of("0000 000 000"), Optional.of("xa@vi-du.vn"),
                        Optional.of("Tiểu khu 1"), Optional.of("thứ sáu"))),
                new Place("son-la/mai-son", PlaceKind.COMMUNE, "Mai Sơn", Optional.of("03991"),
                        List.of(new FormerPlace("xã", "Cò Nòi"), new FormerPlace("thị trấn", "Hát Lót"))),
                place("son-la/xa-khong-van-ban", PlaceKind.WARD, "Tên rất dài để thử xuống dòng trên màn hình nhỏ"),
                place("lang-son", PlaceKind.PROVINCE, "Lạng Sơn"),
                place("lang-son/mau-son", PlaceKind.COMMUNE, "Mẫu Sơn"));
    }

    private static Place place(String slug, PlaceKind kind, String name) {
        return new Place(slug, kind, name, Optional.empty(), List.of());
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                List.of(new Field("y-te", "Y tế và dân số", List.of()),
                        new Field("dat-dai", "Đất đai, quy hoạch, xây dựng", List.of())),
                List.of(new CatalogueEntry("bao-hiem-y-te", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%",
                                Optional.of(new BigDecimal("100")), Direction.UP, "y-te", List.of("BHYT"),
                                "Số người có thẻ bảo hiểm y tế trên tổng dân số."),
                        new CatalogueEntry("khong-ai-hua", "Chỉ tiêu chưa xã nào có", "ha", Optional.empty(),
                                Direction.UNKNOWN, "y-te", List.of(), "Không xã nào hứa.")));
    }

    private static List<Duty> duties() {
        return List.of(
                duty("ngan-sach-quy", DutyOrigin.LAW, true, Optional.empty()),
                duty("danh-sach-ho-ngheo", DutyOrigin.LAW, false, Optional.empty()),
                duty("tu-hua", DutyOrigin.SELF, false, Optional.of(PLAN)));
    }

    private static Duty duty(String id, DutyOrigin origin, boolean verified, Optional<String> document) {
        DutyBasis basis = new DutyBasis(
                "Nghị định 73/2026/NĐ-CP", Optional.of("Điều 36 khoản 3"), verified,
                verified ? Optional.of(LocalDate.parse("2026-11-22")) : Optional.empty());
        return new Duty(
                id, "Tình hình thu chi ngân sách", origin, List.of(basis), Optional.of(LocalDate.parse("2026-01-01")),
                Optional.empty(), "Ủy ban nhân dân xã", Optional.of(Recurrence.QUARTER),
                verified
                        ? Optional.of(new Deadline(
                                10, DayKind.CALENDAR_DAY, "sau khi hết quý", DeadlineStart.PERIOD_END))
                        : Optional.empty(),
                List.of("Trang thông tin điện tử"), document,
                document.map(folder -> Goal.at("dieu-1", 1, 2)), List.of(), Optional.empty());
    }

    static Section text() {
        Section first = new Section("dieu-1.i", 3, "I. Mục tiêu", 30, "Các con số của năm.", List.of());
        Section second = new Section("dieu-1.ii", 3, "II. Nhiệm vụ", 40, "Những việc phải làm.", List.of(
                new Section("dieu-1.ii.1", 4, "1. Đường sá", 42, "", List.of()),
                new Section("phu-luc", 4, "Phụ lục", 44, "Tên mục trùng tên phần của trang.", List.of()),
                new Section("noi-dung", 4, "Nội dung", 46, "", List.of())));
        return new Section("dieu-1", 2, "Điều 1. Quyết nghị", 20, "Nội dung chính.", List.of(first, second));
    }

    private static Document plan() {
        Paper paper = new Paper(PLAN, "Kế hoạch phát triển kinh tế - xã hội năm 2026 của xã Sông Mã")
                .place("son-la/song-ma").adopted("2025-12-18").effective("2025-12-18").scanned()
                .stated(3).stated("Chỉ tiêu xã hội", 2)
                .section(text())
                .commitment(new Commitment("sua-duong", "Sửa đường liên bản", Goal.at("dieu-1.ii.1", 50, 50), "dat-dai",
                        Optional.of("Ủy ban nhân dân xã")))
                .commitment(new Commitment("lac", "Cam kết ở mục không có trong bài", Goal.at("khong-co", 51, 51),
                        "dat-dai", Optional.empty()))
                .doubt(new Doubt("header-lost", "", "Mất số và tên.", Optional.empty()))
                .doubt(new Doubt("typo", "do tác động tác động", "Lặp chữ.", Optional.of(Goal.at("dieu-1.ii", 60, 60))));
        paper.indicator(Goal.indicator("bao-hiem-y-te", "Tỷ lệ dân số tham gia bảo hiểm y tế", "Chỉ tiêu xã hội",
                "bao-hiem-y-te", List.of(), Goal.of(Comparator.EQUAL, "97.66").target()));
        paper.indicator(Goal.indicator("hai-phan", "Cơ quan và trường học an toàn", "Chỉ tiêu xã hội", "", List.of(),
                Goal.of(Comparator.AT_LEAST, "95.5").target("a", "Cơ quan"),
                Goal.of(Comparator.AT_LEAST, "90").target("b", "Trường học")));
        paper.indicator(Goal.indicator("rung-trong", "Diện tích rừng trồng", "Chỉ tiêu môi trường", "",
                List.of(new Doubt("malformed-number", "1.294.0 ha/năm", "Không đọc được con số.",
                        Optional.of(Goal.at("dieu-1.i", 39, 39)))),
                Goal.unread(Comparator.AT_LEAST, "1.294.0 ha/năm").unit("ha").target()));
        return paper.result(result("bao-hiem-y-te", "97.7"))
                .result(result("hai-phan", "80"))
                .document();
    }

    private static Result result(String indicator, String value) {
        return new Result(indicator, "a", Period.parse("2026").orElseThrow(), LocalDate.parse("2026-12-31"),
                new BigDecimal(value), ResultStage.FINAL, Optional.of(DeclaredStatus.NEARLY_MET), "Báo cáo của xã",
                Optional.of("đã kiểm tra"));
    }

    private static Document fiveYears() {
        Paper paper = new Paper(FIVE_YEARS, "Kế hoạch 5 năm 2026-2030 của xã Mẫu Sơn").number("05/NQ-HĐND")
                .place("lang-son/mau-son").adopted("2026-03-09").status(DocumentStatus.NOT_STATED)
                .section(text());
        paper.indicator(Goal.indicator("bao-hiem", "Bao phủ bảo hiểm y tế", "Xã hội", "bao-hiem-y-te", List.of(),
                Goal.of(Comparator.AT_LEAST, "95").standard("chuẩn của tỉnh").target()));
        paper.indicator(Goal.indicator("bao-hiem-2", "Bảo hiểm y tế năm 2026", "Xã hội", "bao-hiem-y-te", List.of(),
                Goal.of(Comparator.AT_LEAST, "96").target()));
        paper.indicator(Goal.indicator("lao-dong", "Tỷ lệ lao động qua đào tạo", "Xã hội", "", List.of(),
                Goal.of(Comparator.AT_LEAST, "55").in("2026/2030").from("2025", "45")
                        .through(2026, "47.03").through(2027, "49.14").through(2028, "51.25").through(2030, "55")
                        .target()));
        paper.indicator(Goal.indicator("san-pham", "Sản phẩm OCOP", "Kinh tế", "", List.of(),
                Goal.of(Comparator.AT_LEAST, "5").to(Change.INCREASE).unit("sản phẩm").in("2026/2030").target()));
        return paper.result(result("lao-dong", "46.9")).document();
    }

    private static Document annex() {
        return new Paper(ANNEX, "Phụ lục II: nhiệm vụ, giải pháp năm 2026").kind(DocumentKind.ANNEX)
                .place("son-la/mai-son").adopted("2025-12-18")
                .section(text())
                .annex(new Annex("Phụ lục I", false, Optional.empty(), Optional.of("Kính đề nghị xã gửi Phụ lục I.")))
                .relation(new Relation(RelationKind.ANNEX_OF, "Nghị quyết số 28/NQ-HĐND", Optional.empty()))
                .relation(new Relation(RelationKind.REPLACES, "Báo cáo cũ", Optional.of(REPORT)))
                .document();
    }

    private static Document report() {
        Paper paper = new Paper(REPORT, "Dự thảo báo cáo chính trị nhiệm kỳ 2025-2030").kind(DocumentKind.REPORT)
                .place("son-la/mai-son").status(DocumentStatus.DRAFT).ofTheParty()
                .section(text())
                .alternative(new Alternative("Chủ đề Đại hội", List.of("Phương án thứ nhất", "Phương án thứ hai")));
        return paper.indicator(Goal.indicator("ngheo", "Giảm hộ nghèo", "Xã hội", "bao-hiem-y-te", List.of(),
                Goal.range("15", "20").in("2026/2030").target())).document();
    }

    private static Document unplaced() {
        return new Paper(UNPLACED, "Kế hoạch năm 2026 (chưa rõ xã)").blank("number", "issued")
                .section(text())
                .indicator(Goal.indicator("bhyt", "Bảo hiểm y tế", "Xã hội", "bao-hiem-y-te", List.of(),
                        Goal.of(Comparator.ABOUT, "85").target()))
                .document();
    }
}
