package vn.congkhai.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Change;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Direction;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Field;
import vn.congkhai.model.FormerPlace;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Modality;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Period;
import vn.congkhai.model.Place;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.Target;
import vn.congkhai.model.TextKind;
import vn.congkhai.model.Value;

/** Sites to search: a small one written by hand, and any number of documents out of a seed. */
public final class Sites {

    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    public static final List<Place> PLACES = List.of(
            place("son-la", PlaceKind.PROVINCE, "Sơn La"),
            place("son-la/song-ma", PlaceKind.COMMUNE, "Sông Mã", "Nà Nghịu", "Nà Pó"),
            place("son-la/mai-son", PlaceKind.COMMUNE, "Mai Sơn", "Cò Nòi", "Hát Lót"),
            place("lang-son", PlaceKind.PROVINCE, "Lạng Sơn"),
            place("lang-son/mau-son", PlaceKind.COMMUNE, "Mẫu Sơn"),
            place("lang-son/tan-phu", PlaceKind.COMMUNE, "Tân Phú"),
            place("lang-son/tan-lien", PlaceKind.COMMUNE, "Tân Liên"),
            place("lang-son/phu-tan", PlaceKind.WARD, "Phú Tân"),
            place("hue", PlaceKind.CITY, "Huế"));

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    new Field("y-te", "Y tế và dân số", List.of("khám chữa bệnh", "trạm y tế")),
                    new Field("dat-dai", "Đất đai, quy hoạch, xây dựng", List.of("sổ đỏ")),
                    new Field("an-sinh", "Giảm nghèo và an sinh xã hội", List.of())),
            List.of(new CatalogueEntry("bao-hiem-y-te", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%",
                    Optional.of(BigDecimal.valueOf(100)), Direction.UP, "y-te", List.of("thẻ bảo hiểm"),
                    "Số người có thẻ trên tổng dân số.")));

    public static final List<Abbreviation> ABBREVIATIONS = List.of(
            new Abbreviation("BHYT", "bảo hiểm y tế"),
            new Abbreviation("UBND", "ủy ban nhân dân"),
            new Abbreviation("HĐND", "hội đồng nhân dân"));

    private static final String[] SENTENCES = {
        "Tăng cường quản lý đất đai, cấp giấy chứng nhận quyền sử dụng đất cho hộ gia đình.",
        "Nâng cao chất lượng khám chữa bệnh tại trạm y tế; vận động nhân dân tham gia BHYT.",
        "Bê tông hóa 12,5 km đường giao thông nông thôn, hoà lưới điện quốc gia.",
        "Hoàn thành 19/19 tiêu chí nông thôn mới, thuỷ lợi bảo đảm tưới tiêu.",
        "Tỷ lệ hộ nghèo giảm còn 3,2%; không để phát sinh hộ tái nghèo.",
        "Thu ngân sách nhà nước trên địa bàn đạt 1.315,87 triệu đồng.",
        "Trồng mới 25 ha rừng phòng hộ, độ che phủ đạt 62,5% diện tích.",
        "Thực hiện Nghị quyết số 28/NQ-HĐND ngày 18/12/2025 của HĐND xã.",
        "Ủy ban nhân dân xã công khai dự toán trong 10 ngày làm việc.",
        "Phát triển du lịch cộng đồng ven Sông Mã – gắn với văn hóa dân tộc.",
        "Bảo đảm quốc phòng – an ninh, trật tự an toàn xã hội.",
        "Chuyển đổi số: 95% hồ sơ được giải quyết trực tuyến toàn trình.",
        "Diện tích nhà ở bình quân đạt 20 m² sàn/người, nước sạch đạt 98%.",
        "Duy trì sĩ số học sinh, phổ cập giáo dục tiểu học mức độ 3.",
        "Hoà giải ở cơ sở đạt tỷ lệ 90% trở lên, hòa bình và ổn định."};

    private static final String[] PROMISES = {
        "Tỷ lệ hộ nghèo", "Tỷ lệ dân số tham gia bảo hiểm y tế", "Thu nhập bình quân đầu người",
        "Diện tích rừng trồng mới", "Tỷ lệ hộ dùng nước sạch", "Số km đường được cứng hóa",
        "Tổng thu ngân sách", "Số lao động được tạo việc làm", "Tỷ lệ hồ sơ trực tuyến", "Sản lượng lương thực"};

    private Sites() {}

    /** A passage of no document. */
    public static SearchDocument passage(String url, String title, String text) {
        return new SearchDocument(SearchKind.SECTION, new SiteUrl(url), "", title, "", "", text,
                List.of(), List.of(), List.of(), List.of());
    }

    /** A document for Sông Mã and Mai Sơn each, a draft and a Party document. */
    public static Site small() {
        Section land = section("dieu-1", "Điều 1. Đất đai", "Quản lý **đất đai** theo quy hoạch.");
        Section health = section("dieu-2", "Điều 2. Y tế", "Vận động nhân dân tham gia BHYT.");
        Indicator insurance = indicator("bao-hiem-y-te", "Tỷ lệ dân số có bảo hiểm", "Phấn đấu đạt 97,66%",
                Optional.of("bao-hiem-y-te"), "y-te");
        Commitment budget = new Commitment(
                "cong-khai", "Công khai ngân sách xã", passage("dieu-1"), "an-sinh", Optional.of("UBND xã"));
        Metadata songMa = metadata("Kế hoạch năm 2026 của xã Sông Mã", "son-la/song-ma",
                DocumentStatus.IN_FORCE, false);
        Metadata maiSon = metadata("Kế hoạch năm 2026 của xã Mai Sơn", "son-la/mai-son",
                DocumentStatus.IN_FORCE, false);
        return site(List.of(
                document("lang-son/tan-lien/2026-dat", metadata("Nghị quyết đất đai của xã Tân Liên",
                        "lang-son/tan-lien", DocumentStatus.DRAFT, false), List.of(land), List.of(), List.of()),
                document("lang-son/tan-phu/2026-dat", metadata("Nghị quyết đất đai của xã Tân Phú",
                        "lang-son/tan-phu", DocumentStatus.IN_FORCE, false), List.of(land), List.of(), List.of()),
                document("son-la/mai-son/2025-bao-cao", metadata("Báo cáo của Đảng bộ xã Mai Sơn", "son-la/mai-son",
                        DocumentStatus.DRAFT, true), List.of(health), List.of(), List.of()),
                document("son-la/mai-son/2026-ke-hoach", maiSon, List.of(land, health), List.of(insurance), List.of()),
                document("son-la/song-ma/2026-ke-hoach", songMa, List.of(land, health), List.of(insurance),
                        List.of(budget))));
    }

    /** One document for a period, with one indicator whose target has another. */
    static Site planned(String document, String target) {
        Metadata metadata = metadata("Kế hoạch của xã Sông Mã", "son-la/song-ma", DocumentStatus.IN_FORCE, false,
                document);
        Indicator indicator = indicator("ho-ngheo", "Tỷ lệ hộ nghèo", "Giảm còn 2%", Optional.empty(), "an-sinh",
                target);
        return site(List.of(
                document("son-la/song-ma/ke-hoach", metadata, List.of(), List.of(indicator), List.of())));
    }

    /** The small site, and that many documents out of the seed. */
    public static Site generated(long seed, int count) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>(small().documents());
        List<Place> communes = PLACES.stream().filter(place -> place.province().isPresent()).toList();
        for (int i = 0; i < count; i++) {
            Place place = communes.get(random.nextInt(communes.size()));
            List<Section> sections = IntStream.range(0, 4 + random.nextInt(5))
                    .mapToObj(n -> section("dieu-" + n, "Điều " + n + ". " + some(PROMISES, random), text(random)))
                    .toList();
            List<Indicator> indicators = IntStream.range(0, random.nextInt(6))
                    .mapToObj(n -> indicator("chi-tieu-" + n, some(PROMISES, random), text(random),
                            random.nextInt(4) == 0 ? Optional.of("bao-hiem-y-te") : Optional.empty(), "y-te"))
                    .toList();
            String label = "Nghị quyết số " + i + " của xã " + place.name();
            DocumentStatus status = random.nextInt(9) == 0 ? DocumentStatus.DRAFT : DocumentStatus.IN_FORCE;
            documents.add(document(place.slug() + "/2026-so-" + i,
                    metadata(label, place.slug(), status, false), sections, indicators, List.of()));
        }
        return site(documents);
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(i -> some(SENTENCES, random) + (random.nextInt(3) == 0 ? " Mục " + random.nextInt(500) : ""))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n\n"));
    }

    private static String some(String[] texts, Random random) {
        return texts[random.nextInt(texts.length)];
    }

    private static Site site(List<Document> documents) {
        return new Site(PLACES, CATALOGUE, ABBREVIATIONS, List.of(), documents);
    }

    private static Place place(String slug, PlaceKind kind, String name, String... former) {
        List<FormerPlace> units = Set.of(former).stream().sorted().map(unit -> new FormerPlace("xã", unit)).toList();
        return new Place(slug, kind, name, Optional.empty(), units);
    }

    private static Document document(String folder, Metadata metadata, List<Section> sections,
            List<Indicator> indicators, List<Commitment> commitments) {
        return new Document(folder, metadata, sections, indicators, commitments, List.of());
    }

    private static Section section(String anchor, String heading, String markdown) {
        return new Section(anchor, 2, heading, 1, markdown, List.of());
    }

    private static Passage passage(String anchor) {
        return new Passage(anchor, Optional.empty(), Optional.empty());
    }

    /** An indicator that belongs to no catalogue entry. */
    static Indicator indicator(String id, String name, String quote) {
        return indicator(id, name, quote, Optional.empty(), "y-te");
    }

    private static Indicator indicator(String id, String name, String quote, Optional<String> code, String field) {
        return indicator(id, name, quote, code, field, "2026");
    }

    private static Indicator indicator(
            String id, String name, String quote, Optional<String> code, String field, String period) {
        Target target = new Target("a", name, Comparator.EQUAL, Change.LEVEL,
                Optional.of(new Value.Exact(new BigDecimal("97.66"))), Optional.of("đạt 97,66%"), Optional.of("%"),
                Measure.RATE, Period.parse(period).orElseThrow(), false, Optional.empty(), Modality.STRIVE,
                Optional.empty(), List.of(), Direction.UP, code);
        return new Indicator(id, name, "Chỉ tiêu xã hội", code, field, passage("dieu-1"), quote, Optional.empty(),
                List.of(target), List.of());
    }

    private static Metadata metadata(String label, String place, DocumentStatus status, boolean party) {
        return metadata(label, place, status, party, "2026");
    }

    private static Metadata metadata(
            String label, String place, DocumentStatus status, boolean party, String period) {
        return new Metadata(label, Optional.empty(), Optional.of("28/NQ-HĐND"), DocumentKind.RESOLUTION, status, party,
                Optional.empty(), Optional.of(place), Optional.of(LocalDate.of(2025, 12, 18)), Optional.empty(),
                Period.parse(period), Optional.empty(), Optional.empty(), List.of(), Set.of(), TextKind.SUMMARY,
                "Kế hoạch phát triển kinh tế - xã hội.", Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), new SourceFile("nguon.txt", "0".repeat(64), Optional.empty(), Optional.empty()),
                Optional.empty(), List.of());
    }
}
