package vn.congkhai.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Period;

/**
 * The name of a figure in {@code corrections.csv}: {@code bao-hiem-y-te}, {@code an-toan/b} for one of several targets,
 * {@code ho-ngheo@2026-H1} for a result.
 *
 * @param indicator its id
 * @param target id of its target; empty when it has only one
 * @param period of the result; empty for the target itself
 */
record FigureName(String indicator, Optional<String> target, Optional<Period> period) {

    private static final Pattern FORM = Pattern.compile("(" + Forms.SLUG + ")(?:/(" + Forms.SLUG + "))?(?:@(.+))?");

    /** Returns the name that the text is; empty when it has another form. */
    static Optional<FigureName> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Period> period = Optional.ofNullable(form.group(3)).flatMap(Period::parse);
        return form.group(3) != null && period.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureName(form.group(1), Optional.ofNullable(form.group(2)), period));
    }
}
