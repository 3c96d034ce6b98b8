package vn.congkhai.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** The words of the interface in one language: key to text, with {@code {0}}, {@code {1}} ... for what changes. */
final class Messages {

    private static final String DEFAULT = "vi";

    private final String file;
    private final Properties texts = new Properties();

    private Messages(String file) {
        this.file = file;
    }

    /** Reads the words of a language; a site's own file may replace some of them. */
    static Messages of(Theme theme, String language) {
        String wanted = "messages/" + language + ".properties";
        String file = theme.file(wanted).isPresent() ? wanted : "messages/" + DEFAULT + ".properties";
        Messages messages = new Messages(file);
        for (String layer : theme.layers(file)) {
            try {
                messages.texts.load(new StringReader(layer));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return messages;
    }

    /** Returns the text of a key with its places filled in. */
    String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new ThemeException(
                    Problem.error(
                            "missing-message",
                            Location.of("templates/" + file),
                            "Thiếu câu chữ “" + key + "”",
                            "Thêm dòng “" + key + " = ...” vào tệp này"),
                    null);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns the text for one of a family of words, such as a status. */
    String word(String family, String word) {
        return text(family + "." + word);
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
