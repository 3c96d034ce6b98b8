package vn.congkhai.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "label", "place", "period", "kind");

    @Test
    void swappedNeighboursAreOneEdit() {
        assertThat(Nearest.to("tilte", KEYS)).hasValue("title");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(Nearest.to("Kind", KEYS)).hasValue("kind");
    }

    @Test
    void aWordFarFromAllHasNoNeighbour() {
        assertThat(Nearest.to("signatory", KEYS)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstByNameIsTaken() {
        assertThat(Nearest.to("cat", List.of("rat", "bat"))).hasValue("bat");
    }
}
