package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congkhai.intake.text.Paper;

/** Random and broken texts: whatever comes in, what goes out holds together. */
class DisturbedTextsTest {

    private static final String SIGNS = "0123456789.,;:-+()%‰/|<^≥≤$\\\"“” \n\t\u00a0\u0301ơđĐIVX*•năm tỷ đồng đạt từ trên chỉ tiêu Điều ";
    private static final int ROUNDS = 150;

    @Test
    void disturbedDocumentsAreReadWithoutFault() throws IOException {
        List<Path> documents = FixturesTest.documents().toList();
        Random random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(Files.readString(documents.get(random.nextInt(documents.size()))));
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                disturb(text, random);
            }
            holds(Papers.of(text.toString()));
        }
    }

    @Test
    void randomTextsAreReadWithoutFault() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder("Các chỉ tiêu chủ yếu năm 2026\n");
            for (int i = 0; i < 300; i++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            holds(Papers.of(text.toString()));
        }
    }

    @Test
    void longTextsWithoutEndAreRead() {
        List<String> parts = List.of("1", "1.", "(", "đạt 5%, ", "từ 5 ", "từ 5 đến ", "năm 2026 = 5 triệu, ", "trên ", "chỉ tiêu ", "a ", "; ", "\"", "9/9 ", "- x\n", "* a:\n", "+ 5 ha\n", "1.1.1. ",
                "tỷ lệ a, số b đạt 5 ha, ");
        for (String part : parts) {
            holds(Papers.of("Các chỉ tiêu chủ yếu năm 2026:\n- " + part.repeat(6_000 / part.length())));
        }
    }

    @Test
    void emptyPapersHaveNothing() {
        assertThat(Indicators.of(Papers.of(""), Catalogues.SITE.catalogue(), Optional.empty()))
                .isEqualTo(new Findings(List.of(), List.of(), List.of(), Optional.empty()));
    }

    private static void disturb(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(30));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            default -> text.replace(at, end, "\n");
        }
    }

    private static void holds(Paper paper) {
        Findings findings = Indicators.of(paper, Catalogues.SITE.catalogue(), Optional.empty());
        int last = 0;
        for (FoundIndicator indicator : findings.indicators()) {
            assertThat(indicator.start()).isGreaterThanOrEqualTo(last).isLessThan(indicator.end());
            assertThat(indicator.end()).isLessThanOrEqualTo(paper.text().length());
            last = indicator.start();
            String passage = paper.text().substring(indicator.start(), indicator.end());
            assertThat(isPartOf(indicator.quote(), passage)).as(indicator.quote()).isTrue();
            assertThat(indicator.targets()).isNotEmpty();
            for (FoundTarget target : indicator.targets()) {
                assertThat(indicator.quote()).contains(target.raw().orElse(""));
                assertThat(target.start()).isBetween(indicator.start(), indicator.end());
                assertThat(target.end()).isBetween(target.start(), indicator.end());
                assertThat(target.label()).isNotBlank();
            }
            boolean open = indicator.targets().stream().anyMatch(target -> target.value().isEmpty());
            assertThat(indicator.grade()).as(indicator.quote()).isEqualTo(open ? Grade.LOOK : indicator.grade());
        }
    }

    /** Tells whether the words stand in the passage in their order, with nothing changed. */
    private static boolean isPartOf(String words, String passage) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') {
                at = passage.indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
