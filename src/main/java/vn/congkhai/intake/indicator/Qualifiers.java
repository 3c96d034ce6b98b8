package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells figures that only say which things are counted from those that promise how many: in "tỷ lệ phụ nữ được khám thai
 * ≥ 4 lần đạt 82%" four times is part of the name, as is one house in "100% thôn có ít nhất 01 nhà văn hóa".
 */
final class Qualifiers {

    private static final Pattern RATE_NAME = Pattern.compile("(?:^|[,;.:] ?|và |trong đó |riêng )(?:[^,;.:\\d]{0,30} )?(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất)(?![\\p{L}])[^;%]*$");
    private static final Pattern COUNT_NAME = Pattern.compile("(?:^|[,;.] ?|và |trong đó |riêng )(?:tổng )?(?:số lượng|số) ((?!vụ)[\\p{L}][^;]*)$");
    private static final Pattern REACHES = Pattern.compile("(?<![\\p{L}])(?:đạt|là|còn|chiếm|giảm|tăng|thêm|xuống|lên|duy trì|giữ vững|bằng)(?: khoảng| trên| dưới| từ| ít nhất| tối thiểu| tối đa| không quá| không dưới| hơn| thêm| được| tỷ lệ| mức)*[ (]*[≥≤><=~]* ?$|[:=(] ?$");
    private static final Pattern ENDS_PART = Pattern.compile("[;:()]|, |(?<![\\p{L}])(?:và|trong đó|còn|tăng|giảm|thêm|so với|bằng|tương đương|tương ứng|chiếm|gồm)(?![\\p{L}])");
    private static final Pattern LEVEL = Pattern.compile(" ?(?:lên|xuống|đạt|là|thành|tức|hay|=)(?![\\p{L}])");
    private static final Pattern DIMENSION = Pattern.compile("(?<![\\p{L}])(?:chiều dài|chiều rộng|dài|rộng|cao|sâu|dày|cách|bề rộng|mặt đường|khẩu độ|công suất|tải trọng|quy mô|có (?:tổng )?(?:vốn|mức vốn|quy mô|diện tích|công suất|doanh thu|thu nhập|giá trị|mức đầu tư)(?: \\p{L}+){0,3}?)(?: tối thiểu| ít nhất| khoảng| từ| trên| dưới| bình quân| đạt)* ?[≥≤><]* ?$");

    private static final Pattern HAVING = Pattern.compile("(?<![\\p{L}])có(?: từ| trên| dưới| không quá| ít nhất| tối thiểu| hơn| không dưới)? ?$");

    /** Words further away name nothing any more. */
    private static final int LONGEST_NAME = 300;
    private static final int FURTHEST = 3;

    private Qualifiers() {}

    /** What a figure does in its part. */
    enum Role {
        /** It may promise. */
        OWN,
        /** It is part of the name of what the next one counts. */
        NAMES,
        /** It says which things the one before counts. */
        LIMITS
    }

    /** Returns the roles of the figures of a plain text. */
    static List<Role> of(String plain, List<Figure> figures, Clauses clauses) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int bracket = clauses.bracket(figure.start());
            boolean open = !figure.isPercent() && figure.unit().filter(one -> one.startsWith("điểm")).isEmpty();
            boolean had = figure.isPercent() && HAVING.matcher(plain.substring(Math.max(0, figure.start() - 30), figure.start())).find();
            if (had && bracket < 0 && named(plain, figures, clauses, i)) {
                roles.add(Role.NAMES);
            } else if (!open || bracket >= 0) {
                boolean size = open && i > 0 && DIMENSION.matcher(plain.substring(bracket + 1, figure.start())).matches();
                roles.add(size ? Role.LIMITS : Role.OWN);
            } else if (named(plain, figures, clauses, i)) {
                roles.add(Role.NAMES);
            } else {
                roles.add(limits(plain, figures, clauses, roles) ? Role.LIMITS : Role.OWN);
            }
        }
        return roles;
    }

    /** A figure in another unit before the one that the name asks for. */
    private static boolean named(String plain, List<Figure> figures, Clauses clauses, int i) {
        Figure figure = figures.get(i);
        int start = clauses.start(figure.start());
        String before = plain.substring(Math.max(start, figure.start() - LONGEST_NAME), figure.start());
        if (Plain.has(REACHES, before)) {
            return false;
        }
        boolean rate = RATE_NAME.matcher(before).find();
        Matcher count = COUNT_NAME.matcher(before);
        String counted = count.find() ? count.group(1) : "";
        for (int j = i + 1; j < figures.size() && j <= i + FURTHEST && clauses.start(figures.get(j).start()) == start; j++) {
            Figure other = figures.get(j);
            String between = plain.substring(figure.end(), other.start());
            if (between.contains(", ")) {
                return false;
            }
            boolean fits = rate && other.isPercent()
                    || other.unit().filter(unit -> counted.startsWith(Plain.of(unit)) && !figure.unit().equals(other.unit())).isPresent();
            if (fits) {
                return Plain.has(REACHES, between) || rate && !figure.isPercent();
            }
        }
        return false;
    }

    /** A figure that goes on without a pause after a share of things, or gives the size of one of them. */
    private static boolean limits(String plain, List<Figure> figures, Clauses clauses, List<Role> roles) {
        int i = roles.size();
        if (i == 0) {
            return false;
        }
        Figure before = figures.get(i - 1);
        String between = plain.substring(before.end(), figures.get(i).start());
        if (clauses.start(before.start()) != clauses.start(figures.get(i).start()) || !between.chars().anyMatch(Character::isLetter)) {
            return false;
        }
        boolean goesOn = !Plain.has(ENDS_PART, between) && !LEVEL.matcher(between).lookingAt();
        return goesOn && (before.isPercent() || roles.get(i - 1) == Role.LIMITS || Plain.has(DIMENSION, between));
    }
}
