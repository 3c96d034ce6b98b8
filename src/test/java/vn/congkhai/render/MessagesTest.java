package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.judge.Due;
import vn.congkhai.judge.DutyState;
import vn.congkhai.judge.Reason;
import vn.congkhai.judge.Status;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Direction;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.LogEvent;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.ResultStage;

class MessagesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path CODE = Path.of("src/main/java/vn/congkhai/render");

    /** A whole key, or the family of keys that code puts together with the word of an enum. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*\\.[a-z0-9.-]+)\"");
    private static final Pattern FAMILY = Pattern.compile("\"([a-z][a-z-]*)\\.\"|word\\(\\s*\"([a-z-]+)\"");

    private static final Messages MESSAGES = Messages.of(Theme.builtIn(), "vi");

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }
        return found;
    }

    @Test
    void aValueWithBracesComesOutAsItIs() {
        assertThat(MESSAGES.text("page.window", "Kế hoạch {1} $1 {0}", "Trang"))
                .contains("Kế hoạch {1} $1 {0}", "Trang");
    }

    /** Every language that has a file: who adds one has its words tested. */
    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("messages"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyInUseHasAText(String language) throws IOException {
        Set<String> used = found(TEMPLATES, ".peb", Pattern.compile("\\b(?:t|said)\\(\"([^\"]+)\""));
        used.addAll(found(CODE, ".java", KEY));
        used.removeIf(key -> key.endsWith(".csv") || key.endsWith(".svg") || key.endsWith(".css") || key.endsWith(".peb"));
        assertThat(Messages.of(Theme.builtIn(), language).keys()).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsLeftUnused(String language) throws IOException {
        Set<String> used = found(TEMPLATES, ".peb", Pattern.compile("\\b(?:t|said)\\(\"([^\"]+)\""));
        used.addAll(found(CODE, ".java", KEY));
        Set<String> families = found(CODE, ".java", FAMILY);
        Set<String> unused = Messages.of(Theme.builtIn(), language).keys();
        unused.removeIf(key -> used.contains(key.replaceFirst("\\.one$", ""))
                || families.contains(key.substring(0, key.indexOf('.'))));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSameThingsOfTheSameValues(String language) {
        Messages other = Messages.of(Theme.builtIn(), language);
        Set<String> keys = other.keys();
        keys.removeIf(key -> key.endsWith(Messages.ONE) && MESSAGES.keys().contains(key.replaceFirst("\\.one$", "")));
        assertThat(keys).isEqualTo(MESSAGES.keys());
        assertThat(keys).filteredOn(key -> !key.startsWith("date."))
                .allSatisfy(key -> assertThat(places(other.text(key))).as(key).isEqualTo(places(MESSAGES.text(key))));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = Pattern.compile("\\{\\d}").matcher(text);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    @Test
    void numbersAndDaysAreWrittenAsTheLanguageDoes() {
        Messages english = Messages.of(Theme.builtIn(), "en");
        BigDecimal number = new BigDecimal("-1234567.50");
        assertThat(MESSAGES.number(number)).isEqualTo("−1.234.567,50");
        assertThat(english.number(number)).isEqualTo("−1,234,567.50");
        assertThat(MESSAGES.signed(new BigDecimal("1.2"))).isEqualTo("+1,2");
        assertThat(MESSAGES.signed(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(english.number(1000)).isEqualTo("1,000");
        assertThat(MESSAGES.date(LocalDate.of(2026, 3, 9))).isEqualTo("09/03/2026");
        assertThat(english.date(LocalDate.of(2026, 3, 9))).isEqualTo("9 March 2026");
    }

    @Test
    void aDayIsToldWithoutItsYearAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        assertThat(MESSAGES.dayAndMonth(day)).isEqualTo("09/03");
        assertThat(Messages.of(Theme.builtIn(), "en").dayAndMonth(day)).isEqualTo("9 March");
    }

    @Test
    void asHtmlOnlyWordsOfAnotherLanguageAreMarkedAndNothingElseIsMarkup() {
        assertThat(MESSAGES.html("page.window", new Link("", "a & b", ""), "<c>").toString())
                .isEqualTo("a &amp; b – &lt;c&gt;");
        Messages english = Messages.of(Theme.builtIn(), "en");
        assertThat(english.html("page.window", new Link("", "\"a\"", "vi"), english.html("nav.home")).toString())
                .isEqualTo("<span lang=\"vi\">&quot;a&quot;</span> – Home");
    }

    @Test
    void oneThingIsNotSaidAsMany() {
        Messages english = Messages.of(Theme.builtIn(), "en");
        assertThat(english.text("count.indicators", "1")).isEqualTo("1 indicator");
        assertThat(english.text("count.indicators", "2")).isEqualTo("2 indicators");
        assertThat(MESSAGES.text("count.indicators", "1")).isEqualTo("1 chỉ tiêu");
    }

    @Test
    void everyWordOfTheModelHasAText() {
        all("status", Status.values(), Status::word);
        all("status-meaning", Status.values(), Status::word);
        all("reason", Reason.values(), Reason::word);
        all("comparator", Comparator.values(), Comparator::word);
        all("comparator-words", Comparator.values(), Comparator::word);
        all("level", Comparator.values(), Comparator::word);
        all("movement", Comparator.values(), Comparator::word);
        all("direction", Direction.values(), Direction::word);
        all("measure", Measure.values(), Measure::word);
        all("modality", Modality.values(), Modality::word);
        all("answer", Modality.values(), Modality::word);
        all("stage", ResultStage.values(), ResultStage::word);
        all("declared", DeclaredStatus.values(), DeclaredStatus::word);
        all("document-kind", DocumentKind.values(), DocumentKind::word);
        all("state", DocumentStatus.values(), DocumentStatus::word);
        all("place", PlaceKind.values(), PlaceKind::word);
        all("relation", RelationKind.values(), RelationKind::word);
        all("relation-from", RelationKind.values(), RelationKind::word);
        all("duty-state", DutyState.values(), DutyState::word);
        all("obligation", DutyState.values(), DutyState::word);
        all("no-due", Due.Why.values(), Due.Why::word);
        all("event-kind", LogEvent.values(), LogEvent::word);
        all("event-kind", RelationKind.values(), RelationKind::word);
        all("deadline", DayKind.values(), DayKind::word);
        all("change", new Change[] {Change.MAINTAIN, Change.INCREASE, Change.DECREASE}, Change::word);
        all("period", new String[] {"q1", "q2", "q3", "q4", "h1", "h2", "9m"}, word -> word);
    }

    private static <T> void all(String family, T[] words, Function<T, String> word) {
        List<String> keys = Arrays.stream(words).map(one -> family + "." + word.apply(one)).toList();
        assertThat(MESSAGES.keys()).containsAll(keys);
    }

    @Test
    void aMissingTextIsNamedWithItsFile() {
        assertThatThrownBy(() -> MESSAGES.text("khong.co"))
                .isInstanceOf(ThemeException.class)
                .hasMessage("templates/messages/vi.properties: Thiếu câu chữ “khong.co”\n"
                        + "    → Thêm dòng “khong.co = ...” vào tệp này");
    }

    @Test
    void aLanguageWithoutAFileIsTold() {
        assertThatThrownBy(() -> Messages.of(Theme.builtIn(), "xx"))
                .isInstanceOf(ThemeException.class)
                .hasMessage("templates/messages/xx.properties: Không có tệp này, mà site-config.yml nêu ngôn ngữ “xx”\n"
                        + "    → Thêm tệp ấy, hoặc bỏ “xx” khỏi “languages”");
    }

    @Test
    void aLanguageOfTheSiteItselfMustHaveAllWords(@TempDir Path site) throws IOException {
        Path file = site.resolve("templates/messages/xx.properties");
        Files.createDirectories(file.getParent());
        String words = Files.readString(TEMPLATES.resolve("messages/en.properties"));
        Files.writeString(file, words);
        assertThat(Messages.of(Theme.of(site), "xx").text("nav.home")).isEqualTo("Home");
        Files.writeString(file, words.replace("nav.home = Home\n", "").replace("nav.data = Data\n", ""));
        assertThatThrownBy(() -> Messages.of(Theme.of(site), "xx"))
                .isInstanceOf(ThemeException.class)
                .hasMessage("templates/messages/xx.properties: Thiếu câu chữ: nav.data, nav.home\n"
                        + "    → Thêm các dòng ấy vào tệp này; xem nghĩa ở templates/messages/vi.properties");
    }
}
