package vn.congkhai.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Site;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/**
 * The abbreviations of a site: those of {@code abbreviations.yml}, and those that its documents define.
 *
 * <p>A definition holds for the whole site, because offices share their abbreviations and only the longer documents
 * explain them. It holds only in the document that gives it
 * <ul>
 * <li>when another document, or {@code abbreviations.yml}, gives the short form another meaning: which one a third
 * document means would be a guess;
 * <li>when the short form has two letters, which stand for too much ({@code TH});
 * <li>when it reads as a syllable, which a heading in capitals may hold ({@code BAN}).
 * </ul>
 *
 * @param everywhere abbreviations that hold in every document
 * @param inside by the folder of a document, what holds there besides; documents without are missing
 */
record SiteForms(List<Abbreviation> everywhere, Map<String, List<Abbreviation>> inside) {

    private static final Pattern SYLLABLE = Pattern.compile("(?:B|CH?|D|Đ|GH?|H|KH?|L|M|NGH?|NH?|PH?|QU?|R|S|T[HR]?|V|X)?"
            + "[AĂÂEÊIOÔƠUƯY]{1,3}(?:CH?|M|NG?|NH|P|T)?");

    /** Reads every section and quote of the site once. */
    static SiteForms of(Site site) {
        Map<String, Map<String, Meaning>> meanings = new LinkedHashMap<>();
        for (Abbreviation known : site.abbreviations()) {
            add(known, "", meanings);
        }
        for (Document document : site.documents()) {
            texts(document).map(Definitions::in).flatMap(List::stream)
                    .forEach(found -> add(found, document.folder(), meanings));
        }
        List<Abbreviation> everywhere = new ArrayList<>(site.abbreviations());
        Map<String, List<Abbreviation>> inside = new HashMap<>();
        meanings.values().forEach(rivals -> rivals.values().stream().filter(Meaning::isNew).forEach(meaning -> {
            if (rivals.size() == 1 && isClear(meaning.form().shortForm())) {
                everywhere.add(meaning.form());
            } else {
                meaning.folders().forEach(folder ->
                        inside.computeIfAbsent(folder, key -> new ArrayList<>()).add(meaning.form()));
            }
        }));
        return new SiteForms(List.copyOf(everywhere), inside);
    }

    /** A long form of a short one, and who gives it: folders, and the empty string for {@code abbreviations.yml}. */
    private record Meaning(Abbreviation form, Set<String> folders) {

        boolean isNew() {
            return !folders.contains("");
        }
    }

    private static void add(Abbreviation form, String folder, Map<String, Map<String, Meaning>> meanings) {
        meanings.computeIfAbsent(form.shortForm(), key -> new LinkedHashMap<>())
                .computeIfAbsent(folded(form.longForm()), key -> new Meaning(form, new TreeSet<>()))
                .folders().add(folder);
    }

    /** Spellings such as {@code hoá} and {@code hóa}, with a comma or without, are one meaning. */
    private static String folded(String longForm) {
        return Tokens.of(longForm).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Document document) {
        return Stream.concat(
                document.allSections().flatMap(section -> Stream.of(section.heading(), section.markdown())),
                document.indicators().stream().map(Indicator::quote));
    }

    private static boolean isClear(String shortForm) {
        return shortForm.length() > 2 && !SYLLABLE.matcher(shortForm).matches();
    }
}
