package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void versionIsThatOfTheProject() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>congkhai</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }
}
