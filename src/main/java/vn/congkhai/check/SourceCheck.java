package vn.congkhai.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.model.Document;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Positions;
import vn.congkhai.problem.Problem;

/**
 * Proves that what the content quotes stands in the sources: every quote of an indicator and every text in doubt, on
 * the very lines that are named, character for character once the source is NFC and its wrapped lines are joined.
 */
public final class SourceCheck {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final List<Problem> problems = new ArrayList<>();
    private final Document document;
    private final Positions positions;
    private final List<String> lines;

    private SourceCheck(Document document, Positions positions, List<String> lines) {
        this.document = document;
        this.positions = positions;
        this.lines = lines;
    }

    /**
     * Returns what is quoted and does not stand in its source, sources that are missing, and sources whose bytes are
     * not those that the content was made from.
     *
     * @param positions of the values in the files of the site
     * @param sources folder of the source files, which are UTF-8 text
     * @throws IOException when a source cannot be read
     */
    public static List<Problem> check(Site site, Positions positions, Path sources) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Document document : site.documents()) {
            Path file = sources.resolve(document.metadata().source().name());
            Location location = Location.of("content/" + document.folder() + "/document.md");
            if (!Files.isRegularFile(file)) {
                problems.add(Problem.error("source-missing", location,
                        "không có tệp nguồn “" + document.metadata().source().name() + "” trong thư mục nguồn",
                        "đặt tệp nguồn vào thư mục đó, hoặc sửa khóa source.file"));
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (!sha256(bytes).equals(document.metadata().source().sha256())) {
                problems.add(Problem.error("source-changed", location,
                        "tệp nguồn “" + document.metadata().source().name() + "” có SHA-256 là " + sha256(bytes)
                                + ", khác với khóa source.sha256",
                        "đối chiếu lại nội dung với tệp nguồn mới, rồi sửa khóa source.sha256"));
                continue;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            SourceCheck check = new SourceCheck(document, positions, List.of(text.split("\r\n|[\r\n]", -1)));
            check.quotes();
            problems.addAll(check.problems);
        }
        return problems;
    }

    private void quotes() {
        for (Indicator indicator : document.indicators()) {
            String who = "chỉ tiêu “" + indicator.id() + "”";
            Location at = positions.inRecord(file("indicators.yml"), indicator.id(), "quote");
            quote(at, who, indicator.quote(), Optional.of(indicator.passage()));
            for (Doubt doubt : indicator.doubts()) {
                quote(at, "chỗ chưa rõ của " + who, doubt.found(), doubt.passage());
            }
        }
        for (Doubt doubt : document.metadata().doubts()) {
            Location at = positions.of(file("document.md"), "found", doubt.found()).get(0);
            quote(at, "chỗ chưa rõ “" + doubt.code() + "”", doubt.found(), doubt.passage());
        }
    }

    private String file(String name) {
        return "content/" + document.folder() + "/" + name;
    }

    private void quote(Location at, String who, String quote, Optional<Passage> passage) {
        Optional<Lines> span = passage.flatMap(Passage::lines);
        String where = span.map(one -> "dòng " + one.first() + "–" + one.last()).orElse("cả tệp");
        if (span.isPresent() && span.get().last() > lines.size()) {
            problems.add(Problem.error("lines-beyond-source", at,
                    who + ": nói tới dòng " + span.get().last() + ", mà " + document.metadata().source().name() + " chỉ có "
                            + lines.size() + " dòng",
                    "sửa số dòng"));
        } else if (!plain(String.join(" ", within(span))).contains(plain(quote))) {
            problems.add(Problem.error("quote-not-in-source", at,
                    who + ": không thấy “" + quote + "” trong " + document.metadata().source().name() + ", " + where,
                    "chép lại đúng từng chữ của văn bản, hoặc sửa số dòng"));
        }
    }

    private List<String> within(Optional<Lines> span) {
        int first = span.map(Lines::first).orElse(1);
        int last = span.map(Lines::last).orElse(lines.size());
        return lines.subList(first - 1, last);
    }

    private static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
