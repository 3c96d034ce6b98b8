package vn.congkhai.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** Fills in templates. Safe for use by several threads. */
final class Templates {

    private final PebbleEngine engine;

    Templates(Theme theme, Messages messages) {
        engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .extension(new Speech(messages))
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.forLanguageTag(messages.language()))
                .build();
    }

    /**
     * Returns the page that a template makes.
     *
     * @throws ThemeException if the template is missing or faulty
     */
    String fill(String name, Map<String, Object> values) {
        TextWriter page = new TextWriter();
        try {
            engine.getTemplate(name + ".peb").evaluate(page, values);
        } catch (PebbleException fault) {
            throw new ThemeException(problem(name, innermost(fault)), fault);
        } catch (StackOverflowError endless) {
            throw new ThemeException(
                    Problem.error(
                            "template",
                            Location.of("templates/" + name + ".peb"),
                            "Mẫu trang gọi chính nó, nên không bao giờ xong",
                            "Bỏ extends, include hoặc import dẫn trở lại mẫu này"),
                    endless);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString();
    }

    /** The outer faults tell where the inner one passed by, not what it was. */
    private static PebbleException innermost(PebbleException fault) {
        return fault.getCause() instanceof PebbleException inner ? innermost(inner) : fault;
    }

    private static Problem problem(String name, PebbleException fault) {
        String file = fault.getFileName() == null ? name + ".peb" : fault.getFileName();
        int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
        return Problem.error(
                "template",
                new Location("templates/" + file, line, 0),
                "Mẫu trang có lỗi: " + fault.getPebbleMessage(),
                "Sửa mẫu này, hoặc xóa nó khỏi thư mục templates của trang để dùng mẫu có sẵn");
    }

    /**
     * Gives templates {@code t("key", ...)}, {@code said("key", ...)} with values that are words of the content,
     * {@code lang()} for elements with words of the content, {@code back()} within them.
     */
    private static final class Speech extends AbstractExtension {

        private final Messages messages;

        Speech(Messages messages) {
            this.messages = messages;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of(
                    "t", new Text(messages::text),
                    "said", new Text(this::said),
                    "lang", new Language(messages.contentLanguage()),
                    "back", new Language(messages.contentLanguage().isEmpty() ? "" : messages.language()));
        }

        private Object said(String key, Object... values) {
            Object[] content = Arrays.stream(values)
                    .map(value -> new Link("", String.valueOf(value), messages.contentLanguage()))
                    .toArray();
            return messages.html(key, content);
        }

        /** The attribute that names a language; nothing for none. */
        private static final class Language implements Function {

            private final SafeString attribute;

            Language(String code) {
                attribute = new SafeString(code.isEmpty() ? "" : " lang=\"" + code + "\"");
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }

            @Override
            public Object execute(
                    Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
                return attribute;
            }
        }

        /** Looks up a text and fills it in. */
        private interface Lookup {
            Object of(String key, Object... values);
        }

        private static final class Text implements Function {

            private final Lookup lookup;

            Text(Lookup lookup) {
                this.lookup = lookup;
            }

            @Override
            public List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object execute(
                    Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
                if (given.isEmpty()) {
                    throw new PebbleException(null, "t() thiếu tên của câu chữ", line, self.getName());
                }
                Object[] values = new Object[given.size() - 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = given.get(String.valueOf(i + 1));
                }
                return lookup.of(String.valueOf(given.get("0")), values);
            }
        }
    }
}
