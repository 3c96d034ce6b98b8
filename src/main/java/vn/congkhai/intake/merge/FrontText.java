package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.content.ReviewRow;
import vn.congkhai.intake.write.Yaml;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.SourceFile;
import vn.congkhai.vietnamese.Slug;

/**
 * The front matter as a person wrote it, with the new source. What was left unknown and is stated now is filled in;
 * what is stated otherwise now stays as it is. Either is for a person to decide.
 */
final class FrontText {

    private static final Pattern SOURCE = Pattern.compile("(?m)^source:.*\\n(?:(?:[ ].*)?\\n)*");
    private static final Pattern DOUBTS = Pattern.compile("(?m)^doubts:.*\\n(?:(?:[ -].*)?\\n)*");

    private final Metadata old;
    private final List<ReviewRow> rows = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private String text;

    private FrontText(String text, Metadata old) {
        this.text = text;
        this.old = old;
    }

    /** @param text the lines between the two rules */
    static FrontText of(String text, Metadata old, Metadata read, Anchors anchors) {
        FrontText front = new FrontText(text, old);
        front.set("text", "official");
        front.source(read.source(), old.source());
        front.compare("title", old.title(), read.title());
        front.compare("number", old.number(), read.number());
        front.compare("issuer", old.issuer(), read.issuer());
        front.compare("adopted", old.adopted().map(Object::toString), read.adopted().map(Object::toString));
        front.compare("effective", old.effective().map(Object::toString), read.effective().map(Object::toString));
        front.compare("period", old.period().map(Period::text), read.period().map(Period::text));
        front.compare("session", old.session(), read.session());
        front.compare("signatory", old.signatory(), read.signatory());
        front.doubts(anchors, !old.source().sha256().equals(read.source().sha256()));
        return front;
    }

    String text() {
        return text;
    }

    List<ReviewRow> rows() {
        return rows;
    }

    List<String> differences() {
        return differences;
    }

    private void source(SourceFile read, SourceFile before) {
        String note = before.sha256().equals(read.sha256()) ? before.note().map(Yaml::text).orElse("null") : "null";
        String block = "source:\n  file: " + Yaml.text(read.name()) + "\n  sha256: " + read.sha256() + "\n  note: " + note
                + "\n  path: " + read.path().orElse("null") + "\n";
        text = SOURCE.matcher(text).replaceFirst(Matcher.quoteReplacement(block));
    }

    private void compare(String key, Optional<String> before, Optional<String> now) {
        if (now.isEmpty() || before.isPresent() && plain(before.get()).equals(plain(now.get()))) {
            return;
        }
        if (before.isEmpty()) {
            set(key, key.equals("number") || key.equals("title") ? Yaml.text(now.get()) : plainOrQuoted(key, now.get()));
            differences.add("“" + key + "” trước để trống, nay theo toàn văn là “" + now.get() + "”.");
            rows.add(row(key, now.get(), "Trước để trống; máy đọc được trong toàn văn."));
        } else {
            differences.add("“" + key + "” đang ghi “" + before.get() + "”, toàn văn ghi “" + now.get() + "”; giữ như đang ghi.");
            rows.add(row(key, now.get(), "Đang ghi “" + before.get() + "”; toàn văn ghi khác. Giữ như đang ghi cho tới khi có người quyết."));
        }
    }

    private static String plainOrQuoted(String key, String value) {
        boolean bare = key.equals("adopted") || key.equals("effective") || key.equals("period");
        return bare ? value : Yaml.text(value);
    }

    private static ReviewRow row(String field, String found, String note) {
        return new ReviewRow("", "", field, false, Optional.empty(), found, note);
    }

    /** The same words in other letters, or with the council's name cut short, are no difference. */
    private static String plain(String words) {
        return Slug.of(words).replace("hdnd", "hoi-dong-nhan-dan").replace("ubnd", "uy-ban-nhan-dan");
    }

    private void set(String key, String value) {
        Matcher line = Pattern.compile("(?m)^" + key + ":.*\\n(?:(?: .*)?\\n)*").matcher(text);
        text = line.find() ? line.replaceFirst(Matcher.quoteReplacement(key + ": " + value + "\n")) : text + key + ": " + value + "\n";
    }

    /** Lines of another file say nothing about this one. */
    private void doubts(Anchors anchors, boolean otherFile) {
        Matcher doubts = DOUBTS.matcher(text);
        if (doubts.find()) {
            String block = anchors.led(doubts.group());
            String kept = otherFile ? block.replaceAll("(?m)^ +lines: .*\\n", "").replaceAll(", lines: [0-9-]+", "") : block;
            text = doubts.replaceFirst(Matcher.quoteReplacement(kept));
        }
        if (otherFile && !old.doubts().isEmpty()) {
            differences.add(old.doubts().size() + " chỗ chưa rõ của văn bản là của tệp cũ; xem lại trong document.md.");
        }
    }
}
