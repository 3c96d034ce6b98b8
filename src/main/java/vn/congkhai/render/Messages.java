package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/**
 * The words of the interface in one language: key to text, with {@code {0}}, {@code {1}} ... for what changes. A key
 * that ends in {@code .one} is said instead of the key without it where the first value is 1. How numbers and dates
 * are written is told by the words, too.
 */
final class Messages {

    /** The language of all content, and the one whose words every other language must have. */
    static final String CONTENT = "vi";

    /** Ends the key of what is said of a single thing. */
    static final String ONE = ".one";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    private final String language;
    private final Properties texts = new Properties();

    private Messages(String language) {
        this.language = language;
    }

    /**
     * Reads the words of a language; a site's own file may replace some of them.
     *
     * @throws ThemeException when there is no such file, or when it lacks words that the interface is said in
     */
    static Messages of(Theme theme, String language) {
        Messages messages = read(theme, language);
        if (!language.equals(CONTENT)) {
            Set<String> missing = read(theme, CONTENT).keys();
            missing.removeIf(key -> key.endsWith(ONE) || messages.texts.containsKey(key));
            if (!missing.isEmpty()) {
                throw fault("missing-message", file(language), "Thiếu câu chữ: " + String.join(", ", missing),
                        "Thêm các dòng ấy vào tệp này; xem nghĩa ở templates/" + file(CONTENT));
            }
        }
        return messages;
    }

    private static Messages read(Theme theme, String language) {
        Messages messages = new Messages(language);
        List<String> layers = theme.layers(file(language));
        if (layers.isEmpty()) {
            throw fault("missing-language", file(language), "Không có tệp này, mà site-config.yml nêu ngôn ngữ “" + language + "”",
                    "Thêm tệp ấy, hoặc bỏ “" + language + "” khỏi “languages”");
        }
        for (String layer : layers) {
            try {
                messages.texts.load(new StringReader(layer));
            } catch (IllegalArgumentException badEscape) {
                throw fault("messages", file(language), "Có dấu “\\u” không đi với bốn chữ số của mã ký tự",
                        "Viết thẳng ký tự ấy; tệp này dùng mã UTF-8");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return messages;
    }

    private static String file(String language) {
        return "messages/" + language + ".properties";
    }

    private static ThemeException fault(String code, String file, String message, String hint) {
        return new ThemeException(Problem.error(code, Location.of("templates/" + file), message, hint), null);
    }

    /** Returns the code of the language, such as {@code vi}. */
    String language() {
        return language;
    }

    /** Returns the language of content where it is not that of these words; else nothing. */
    String contentLanguage() {
        return language.equals(CONTENT) ? "" : CONTENT;
    }

    /** Returns the text of a key with its places filled in. */
    String text(String key, Object... values) {
        return filled(form(key, values), String::valueOf, values);
    }

    /** Returns the same as HTML, in which the words of a {@link Link} are marked with their language. */
    SafeString html(String key, Object... values) {
        return new SafeString(filled(Marked.escaped(form(key, values)), Marked::html, values));
    }

    private String form(String key, Object... values) {
        String text = values.length > 0 && String.valueOf(values[0]).equals("1") ? texts.getProperty(key + ONE) : null;
        text = text == null ? texts.getProperty(key) : text;
        if (text == null) {
            throw fault("missing-message", file(language), "Thiếu câu chữ “" + key + "”",
                    "Thêm dòng “" + key + " = ...” vào tệp này");
        }
        return text;
    }

    private static String filled(String text, Function<Object, String> written, Object... values) {
        // In one pass: a value that has braces of its own comes out as it is.
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.length ? written.apply(values[index]) : place.group());
        });
    }

    /** Returns the text for one of a family of words, such as a status. */
    String word(String family, String word) {
        return text(family + "." + word);
    }

    /** Returns the number with as many decimals as it has. */
    String number(BigDecimal number) {
        String text = Numbers.text(number);
        String group = text("number.group");
        String decimal = text("number.decimal");
        int comma = text.indexOf(',');
        return comma < 0
                ? text.replace(".", group)
                : text.substring(0, comma).replace(".", group) + decimal + text.substring(comma + 1);
    }

    /** Returns a count. */
    String number(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** Returns the number with its sign, also when it is positive. */
    String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    /** Returns the day, such as {@code 09/03/2026}. */
    String date(LocalDate day) {
        String padded = String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
        return text("date.form", padded, text("month." + day.getMonthValue()), day.getYear(), day.getDayOfMonth());
    }

    /** Returns the day without its year, such as {@code 09/03}. */
    String dayAndMonth(LocalDate day) {
        String padded = String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
        return text("date.short", padded, text("month." + day.getMonthValue()), day.getDayOfMonth());
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
