package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congkhai.judge.Reason;
import vn.congkhai.judge.Status;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Direction;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
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

    @Test
    void everyKeyInUseHasAText() throws IOException {
        Set<String> used = found(TEMPLATES, ".peb", Pattern.compile("\\bt\\(\"([^\"]+)\""));
        used.addAll(found(CODE, ".java", KEY));
        used.removeIf(key -> key.endsWith(".csv") || key.endsWith(".svg") || key.endsWith(".css") || key.endsWith(".peb"));
        assertThat(MESSAGES.keys()).containsAll(used);
    }

    @Test
    void noTextIsLeftUnused() throws IOException {
        Set<String> used = found(TEMPLATES, ".peb", Pattern.compile("\\bt\\(\"([^\"]+)\""));
        used.addAll(found(CODE, ".java", KEY));
        Set<String> families = found(CODE, ".java", FAMILY);
        assertThat(MESSAGES.keys())
                .allMatch(key -> used.contains(key) || families.contains(key.substring(0, key.indexOf('.'))));
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
    void anUnknownLanguageFallsBackToVietnamese() {
        assertThat(Messages.of(Theme.builtIn(), "xx").text("nav.home")).isEqualTo("Trang chủ");
    }
}
