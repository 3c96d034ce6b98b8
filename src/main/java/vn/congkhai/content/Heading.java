package vn.congkhai.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Slug;

/**
 * A heading line of {@code document.md}.
 *
 * @param level 1 to 6
 * @param text without the marks of Markdown and without an anchor set by hand
 * @param ownAnchor anchor set by hand with {@code {#...}}, whole
 * @param line from 1
 */
record Heading(int level, String text, Optional<String> ownAnchor, int line) {

    /** What is longer is a paragraph with a mark before it. */
    static final int LONGEST = 1_000;

    private static final Pattern LINE = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))??(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern OWN_ANCHOR = Pattern.compile("(?:(.*)\\s)?\\{#([^{}]*)\\}");

    /** Returns the heading that a line is; empty when it is none. */
    static Optional<Heading> of(String line, int number) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        String text = form.group(2) == null ? "" : form.group(2).strip();
        Matcher own = OWN_ANCHOR.matcher(text);
        if (own.matches()) {
            String before = own.group(1) == null ? "" : own.group(1).strip();
            return Optional.of(new Heading(form.group(1).length(), before, Optional.of(own.group(2)), number));
        }
        return Optional.of(new Heading(form.group(1).length(), text, Optional.empty(), number));
    }

    /** Returns what the heading adds to an anchor when it has no marker; empty when it has neither letter nor digit. */
    String slug() {
        return Slug.of(text);
    }
}
