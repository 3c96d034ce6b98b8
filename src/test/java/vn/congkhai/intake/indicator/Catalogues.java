package vn.congkhai.intake.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.congkhai.content.ContentReader;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problems;

/** The content of this repository, read once. */
final class Catalogues {

    static final Site SITE = read();

    private Catalogues() {}

    private static Site read() {
        try {
            return ContentReader.read(Path.of("").toAbsolutePath(), new Problems());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
