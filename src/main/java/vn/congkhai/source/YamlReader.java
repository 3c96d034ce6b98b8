package vn.congkhai.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * Reads YAML 1.2 into nodes with positions. Duplicate keys, anchors, aliases, tags and deep nesting are refused: they
 * say something else to a person than to a machine.
 */
public final class YamlReader {

    /** Far more than any content file needs, and far less than the stack holds. */
    static final int MAX_DEPTH = 20;

    private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U([0-9A-Fa-f]{8})");

    private YamlReader() {}

    /** Returns the file's value; empty, with problems added, when the file cannot be understood. */
    public static Optional<YamlNode> read(TextFile file, Problems problems) {
        return read(file, 1, file.lineCount(), problems);
    }

    /**
     * Returns the value of some lines of a file, such as its front matter. Positions count from the start of the
     * file.
     *
     * @param firstLine from 1
     * @param lastLine included
     */
    public static Optional<YamlNode> read(TextFile file, int firstLine, int lastLine, Problems problems) {
        String yaml = file.text().substring(file.offsetOfLine(firstLine), file.offsetOfLine(lastLine + 1));
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        YamlComposer composer = new YamlComposer(file.path(), firstLine - 1, problems);
        try {
            return composer.compose(new Parse(settings).parseString(yaml).iterator());
        } catch (MarkedYamlEngineException wrong) {
            Mark mark = wrong.getProblemMark().or(wrong::getContextMark).orElseThrow();
            Location location = new Location(file.path(), mark.getLine() + firstLine, mark.getColumn() + 1);
            SyntaxExplanation explanation = SyntaxExplanation.of(wrong.getContext(), wrong.getProblem());
            problems.add(Problem.error("yaml-syntax", location, explanation.message(), explanation.hint()));
        } catch (IllegalArgumentException beyondUnicode) {
            problems.add(Problem.error("yaml-syntax", file.at(file.offsetOfLine(firstLine) + escapeBeyondUnicode(yaml)),
                    "Sau “\\U” phải là mã của một ký tự có thật.", "Viết thẳng ký tự ấy, không dùng mã."));
        } catch (YamlEngineException wrong) {
            SyntaxExplanation explanation = SyntaxExplanation.of("", wrong.getMessage());
            problems.add(Problem.error("yaml-syntax", file.atLine(firstLine), explanation.message(), explanation.hint()));
        }
        return Optional.empty();
    }

    private static int escapeBeyondUnicode(String yaml) {
        Matcher escapes = LONG_ESCAPE.matcher(yaml);
        while (escapes.find()) {
            if (Long.parseLong(escapes.group(1), 16) > Character.MAX_CODE_POINT) {
                return escapes.start();
            }
        }
        return 0;
    }
}
