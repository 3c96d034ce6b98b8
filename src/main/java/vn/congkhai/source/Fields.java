package vn.congkhai.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/**
 * Reads the keys of one YAML record as typed values. A key that is absent or {@code null} gives an empty value; one
 * that cannot be read gives an empty value too, adds a problem at its place and leaves the record {@link #broken()}.
 * Every key that was asked for is known; {@link #close()} tells the others.
 */
public final class Fields {

    /** A year outside these centuries is a slip of the hand. */
    private static final Pattern DAY = Pattern.compile("(?:19|20|21)\\d{2}-\\d{2}-\\d{2}");

    /** Several pages of print: what is longer is a mistake, such as a quote that was never closed. */
    private static final int LONGEST_TEXT = 10_000;

    private final YamlMap map;
    private final Problems problems;
    private final Fields parent;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean broken;

    private Fields(YamlMap map, Problems problems, Fields parent) {
        this.map = map;
        this.problems = problems;
        this.parent = parent;
    }

    /** Returns the record; empty, with a problem added, when the value is no record. */
    public static Optional<Fields> of(YamlNode node, Problems problems) {
        if (node instanceof YamlMap map) {
            return Optional.of(new Fields(map, problems, null));
        }
        problems.add(Wording.wrongType(node, "Ở đây phải là một nhóm khóa (“khóa: giá trị”)", "Xem lại thụt lề."));
        return Optional.empty();
    }

    /** Returns the records of a file that is a list of records; what is no record is told and left out. */
    public static List<Fields> list(YamlNode node, Problems problems) {
        if (!(node instanceof YamlList list)) {
            problems.add(Wording.wrongType(node, "Tệp này phải là danh sách", "Bắt đầu mỗi mục bằng “- ”."));
            return List.of();
        }
        return list.items().stream().flatMap(item -> of(item, problems).stream()).toList();
    }

    /** Adds a problem for each of the keys that is absent or {@code null}. */
    public void require(String... keys) {
        for (String key : keys) {
            if (scalarOrTree(key).isEmpty()) {
                fail(Problem.error("missing-key", at(key), "Thiếu khóa “" + key + "”.",
                        "Thêm “" + key + ": …”; khóa này bắt buộc."));
            }
        }
    }

    /** Adds a problem for every key that nobody asked for. Called last. */
    public void close() {
        for (YamlEntry entry : map.entries()) {
            if (!asked.contains(entry.key())) {
                String hint = Nearest.to(entry.key(), asked)
                        .map(near -> "Có phải bạn muốn viết “" + near + "”?")
                        .orElse("Các khóa dùng được: " + String.join(", ", asked) + ".");
                fail(Problem.error("unknown-key", entry.keyLocation(),
                        "Không có khóa nào tên “" + entry.key() + "” ở đây.", hint));
            }
        }
    }

    /** Tells whether anything in this record could not be read; records in a list of it do not count. */
    public boolean broken() {
        return broken;
    }

    /** Returns where the record starts. */
    public Location location() {
        return map.location();
    }

    /** Returns where the key's value starts; the record, when there is no such key. */
    public Location at(String key) {
        for (YamlEntry entry : map.entries()) {
            if (entry.key().equals(key)) {
                boolean empty = entry.value() instanceof YamlScalar scalar && scalar.text().isEmpty();
                return empty ? entry.keyLocation() : entry.value().location();
            }
        }
        return map.location();
    }

    /** Tells whether the key has a value, readable or not. */
    public boolean has(String key) {
        return scalarOrTree(key).isPresent();
    }

    /** Adds a problem with this record that its keys do not show one by one. */
    public void fail(Problem problem) {
        problems.add(problem);
        for (Fields record = this; record != null; record = record.parent) {
            record.broken = true;
        }
    }

    /** Returns a text without white space around it. */
    public Optional<String> text(String key) {
        return scalar(key, "phải là chữ").flatMap(scalar -> text(key, scalar));
    }

    /** Returns a list of texts; empty when the key is absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlScalar scalar && !scalar.isNull()) {
                text(key, scalar).ifPresent(texts::add);
            } else {
                fail(Wording.wrongType(item, "Mỗi mục của “" + key + "” phải là chữ", ""));
            }
        }
        return texts;
    }

    /** Returns true or false; empty when the key is absent. */
    public Optional<Boolean> flag(String key) {
        return scalar(key, "phải là true hoặc false").flatMap(scalar -> {
            if (scalar.kind() == ScalarKind.BOOLEAN) {
                return Optional.of(scalar.text().equalsIgnoreCase("true"));
            }
            fail(Wording.wrongType(scalar, "“" + key + "” phải là true hoặc false", "Không dùng ngoặc kép."));
            return Optional.empty();
        });
    }

    /** Returns a plain decimal number, with as many decimals as written. */
    public Optional<BigDecimal> number(String key) {
        return scalar(key, "phải là số").flatMap(scalar -> {
            Optional<BigDecimal> number = PlainNumber.of(scalar);
            if (PlainNumber.isTooLong(scalar.text())) {
                fail(Problem.error("long-number", scalar.location(), "“" + key + "” có quá nhiều chữ số.",
                        PlainNumber.advice(scalar)));
            } else if (number.isEmpty()) {
                fail(Wording.wrongType(scalar, "“" + key + "” phải là số", PlainNumber.advice(scalar)));
            }
            return number;
        });
    }

    /** Returns a whole number that is not less than the least. */
    public Optional<Integer> count(String key, int least) {
        return number(key).flatMap(number -> {
            boolean fits = number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
            if (!fits) {
                fail(Problem.error("bad-count", at(key),
                        "“" + key + "” phải là số nguyên từ " + least + " trở lên; ở đây là " + number.toPlainString()
                                + ".", ""));
            }
            return fits ? Optional.of(number.intValueExact()) : Optional.empty();
        });
    }

    /** Returns a day written {@code 2026-01-31}. */
    public Optional<LocalDate> day(String key) {
        return scalar(key, "phải là ngày").flatMap(scalar -> {
            if (scalar.kind() != ScalarKind.TEXT || !DAY.matcher(scalar.text()).matches()) {
                fail(Problem.error("bad-date", scalar.location(),
                        "“" + key + "” phải là ngày; ở đây là " + Wording.found(scalar) + ".",
                        "Viết năm-tháng-ngày, ví dụ 2026-01-31."));
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeException impossible) {
                fail(Problem.error("impossible-date", scalar.location(),
                        "Không có ngày " + scalar.text() + " trong lịch.", "Xem lại ngày trong văn bản."));
                return Optional.empty();
            }
        });
    }

    /** Returns the member that the key's word stands for. */
    public <E> Optional<E> word(String key, E[] members, Function<E, String> words) {
        List<String> known = Arrays.stream(members).map(words).toList();
        return scalar(key, "phải là một từ").flatMap(scalar -> {
            int index = known.indexOf(scalar.text());
            if (index >= 0) {
                return Optional.of(members[index]);
            }
            String list = "Các từ dùng được: " + String.join(", ", known) + ".";
            fail(Problem.error("unknown-word", scalar.location(),
                    "“" + key + "” không nhận " + Wording.found(scalar) + ".",
                    Nearest.to(scalar.text(), known)
                            .map(near -> "Có phải bạn muốn viết “" + near + "”? " + list)
                            .orElse(list)));
            return Optional.empty();
        });
    }

    /**
     * Returns a value of a special form, written as text or as a whole number.
     *
     * @param code of the problem when the parser finds nothing
     * @param expected what the value must be, as the end of the sentence “khóa phải là …”
     * @param hint how to write it
     * @param parser gives the value, or nothing when the text has another form
     */
    public <T> Optional<T> form(
            String key, String code, String expected, String hint, Function<String, Optional<T>> parser) {
        return scalar(key, "phải là " + expected).flatMap(scalar -> {
            boolean written = scalar.kind() == ScalarKind.TEXT || scalar.kind() == ScalarKind.INTEGER;
            Optional<T> value = written ? parser.apply(scalar.text()) : Optional.empty();
            if (value.isEmpty()) {
                fail(Problem.error(code, scalar.location(),
                        "“" + key + "” phải là " + expected + "; ở đây là " + Wording.found(scalar) + ".", hint));
            }
            return value;
        });
    }

    /** Returns a record inside this one; what is broken in it breaks this one. */
    public Optional<Fields> record(String key) {
        return scalarOrTree(key).flatMap(node -> {
            if (node instanceof YamlMap inner) {
                return Optional.of(new Fields(inner, problems, this));
            }
            fail(Wording.wrongType(node, "“" + key + "” phải là một nhóm khóa", "Viết {khóa: giá trị, …}."));
            return Optional.empty();
        });
    }

    /** Returns the records of a list; empty when the key is absent. What is broken in one does not break this one. */
    public List<Fields> records(String key) {
        List<Fields> records = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlMap inner) {
                records.add(new Fields(inner, problems, null));
            } else {
                fail(Wording.wrongType(item, "Mỗi mục của “" + key + "” phải là một nhóm khóa",
                        "Viết “- {khóa: giá trị, …}”."));
            }
        }
        return records;
    }

    private List<YamlNode> items(String key) {
        Optional<YamlNode> node = scalarOrTree(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlList list) {
            return list.items();
        }
        fail(Wording.wrongType(node.get(), "“" + key + "” phải là danh sách", "Viết [mục 1, mục 2]."));
        return List.of();
    }

    private Optional<String> text(String key, YamlScalar scalar) {
        if (scalar.kind() != ScalarKind.TEXT) {
            fail(Wording.wrongType(scalar, "“" + key + "” phải là chữ",
                    "Đặt trong ngoặc kép: \"" + scalar.text() + "\"."));
            return Optional.empty();
        }
        if (HiddenCharacter.areAll(scalar.text())) {
            fail(Problem.error("empty-text", scalar.location(), "“" + key + "” không có chữ nào.",
                    "Viết nội dung; nếu không biết, để null."));
            return Optional.empty();
        }
        if (scalar.text().length() > LONGEST_TEXT) {
            fail(Problem.error("long-text", scalar.location(), "“" + key + "” dài hơn " + LONGEST_TEXT + " ký tự.",
                    "Rút ngắn, hoặc đưa phần chữ dài vào document.md."));
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    private Optional<YamlScalar> scalar(String key, String expected) {
        return scalarOrTree(key).flatMap(node -> {
            if (node instanceof YamlScalar scalar) {
                return Optional.of(scalar);
            }
            fail(Wording.wrongType(node, "“" + key + "” " + expected, ""));
            return Optional.empty();
        });
    }

    private Optional<YamlNode> scalarOrTree(String key) {
        asked.add(key);
        for (YamlEntry entry : map.entries()) {
            if (entry.key().equals(key)) {
                boolean isNull = entry.value() instanceof YamlScalar scalar && scalar.isNull();
                return isNull ? Optional.empty() : Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }
}
