package vn.congkhai.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** The words of the interface in one language: key to text, with {@code {0}}, {@code {1}} ... for what changes. */
final class Messages {

    private static final String DEFAULT = "vi";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

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
            } catch (IllegalArgumentException badEscape) {
                throw new ThemeException(
                        Problem.error(
                                "messages",
                                Location.of("templates/" + file),
                                "Có dấu “\\u” không đi với bốn chữ số của mã ký tự",
                                "Viết thẳng ký tự ấy; tệp này dùng mã UTF-8"),
                        badEscape);
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
        // In one pass: a value that has braces of its own comes out as it is.
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.length ? String.valueOf(values[index]) : place.group());
        });
    }

    /** Returns the text for one of a family of words, such as a status. */
    String word(String family, String word) {
        return text(family + "." + word);
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
