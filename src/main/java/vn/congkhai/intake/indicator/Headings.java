package vn.congkhai.intake.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a heading what the lines under it are about. Works on words without marks, as headings vary. */
final class Headings {

    private static final Pattern NOT_MEANT = Plain.words("chuong trinh muc tieu(?: quoc gia)?|co muc tieu|theo muc tieu"
            + "|(?:danh gia|xep loai|thuc hien|hoan thanh)(?: tot| xuat sac)? nhiem vu|nhiem vu chi|nhiem vu thu");
    private static final Pattern NAMED_TARGETS = Plain.words("chi tieu|muc tieu");
    private static final Pattern GENERAL = Plain.words(
            "muc tieu (?:tong quat|chung|tong the|bao trum)|quan diem|tu tuong chi dao|dinh huong|tam nhin|chu de");
    private static final Pattern DETAILED = Plain.words("chi tieu|cu the");
    private static final Pattern REVIEW = Plain.words("danh gia|ket qua|tinh hinh|thuc trang|ton tai|han che|nguyen nhan"
            + "|bai hoc(?: kinh nghiem)?|boi canh|du bao|thuan loi|kho khan|thuc hien nam 20\\d\\d|quyet toan|thanh tuu"
            + "|uu diem|khuyet diem|uoc thuc hien");
    private static final Pattern TASKS = Plain.words("nhiem vu|giai phap|to chuc thuc hien|trien khai|khau dot pha|dot pha"
            + "|trach nhiem|kinh phi|nguon von|nguon luc|noi dung|ho tro|hieu luc|pham vi|doi tuong|giam sat|yeu cau"
            + "|su can thiet|can cu|phan cong|kien nghi|de xuat|dieu khoan|co che|chinh sach|giao (?:uy ban|thuong truc|ubnd)");
    private static final Pattern STARTS_TASKS = Pattern.compile("(?:(?:cac|nhung|mot so|ve|va|tap trung|noi dung) ){0,2}(?:nhiem vu|giai phap"
            + "|to chuc thuc hien|khau dot pha|kinh phi|nguon (?:von|luc)|trach nhiem|co che|chinh sach|phan cong|giai phap)(?![\\p{L}])"
            + "(?! chi | thu )");
    private static final Pattern STARTS_REVIEW = Pattern.compile("(?:(?:cac|nhung|ve|mot so) ){0,2}(?:danh gia|ket qua|tinh hinh"
            + "|thuc trang|ton tai|han che|nguyen nhan)(?![\\p{L}])");
    private static final Pattern BUDGET = Plain.words("du toan(?: thu| chi| ngan sach)?|can doi (?:thu|ngan sach)"
            + "|phan bo (?:du toan|ngan sach)|phuong an phan bo|(?:thu|chi)(?:,| -| va) (?:thu|chi) ngan sach|phan thu|phan chi"
            + "|ke hoach von|von dau tu cong");
    private static final Pattern ALLOCATES = Pattern.compile("(?:(?:quyet dinh|phe chuan|phe duyet|thong qua|phuong an|ve|viec|noi dung|bieu|bang|chi tiet) ){0,4}"
            + "(?:phan bo|phan khai|phan giao|giao|bo tri)(?![\\p{L}])(?! [^.;]{0,40}thu, chi)[^;.]{0,80} (?:cho|tung|den|theo) (?:(?:cac|tung|nhung|\\d+) ){0,2}"
            + "(?:co quan|don vi|phong|ban|truong|thon|chu dau tu|du an|cong trinh|dau moi|linh vuc|nganh)(?! tinh)(?![\\p{L}])");
    private static final Pattern AMENDS = Plain.words("(?:dieu chinh|sua doi|thay the)[^;.]{0,80}(?:chi tieu|muc tieu|du toan|ke hoach)"
            + "|(?:chi tieu|muc tieu|du toan)[^;.]{0,60}(?:dieu chinh|sua doi)");
    private static final Pattern AHEAD = Plain.words("phuong huong|nhiem vu|muc tieu|ke hoach|chi tieu");
    private static final Pattern CARRIED_OUT = Plain.words("(?:ket qua |tinh hinh |danh gia |viec )*thuc hien (?:cac |mot so )?(?:muc tieu|chi tieu|ke hoach|nhiem vu|nghi quyet|giai phap)"
            + "(?:(?:,| va) (?:cac |mot so )?(?:muc tieu|chi tieu|ke hoach|nhiem vu|nghi quyet|giai phap))*");
    private static final Pattern NEXT_YEAR = Plain.words("phuong huong|20\\d\\d.*[^a-z](?:ke hoach|nhiem vu|muc tieu|chi tieu|du kien|du toan|dinh huong)[^a-z].*20\\d\\d");
    private static final Pattern JOINED = Plain.words("va");
    private static final Pattern GIVES_LIST = Plain.words("(?:cac |nhung |mot so |\\d+ )(?:muc tieu,? ?(?:va )?)?(?:chi tieu|muc tieu)"
            + "[^.;]{0,80}(?:sau(?: day)?|gom|nhu sau) ?:?$");

    private static final Pattern STARTS_TARGETS = Pattern.compile("(?:(?:cac|nhung|mot so|ve|nhom|he thong|tong so) ){0,2}(?:chi tieu|muc tieu)(?![\\p{L}])");

    private static final Pattern REACHED = Plain.words("(?:chi tieu|muc tieu)[^.;]{0,40}(?:(?<!phan dau )dat (?:va |, )?vuot|chua dat|khong dat|da dat|da hoan thanh|hoan thanh va vuot)");
    private static final Pattern LOOKS_AHEAD = Plain.words("phuong huong|nam (?:toi|sau|tiep theo)|thoi gian toi|phan dau|du kien|trinh hdnd");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private Headings() {}

    /**
     * Tells whether a heading under a review speaks of the time after it.
     *
     * @param planned first year that the document plans for
     */
    static boolean looksAhead(String plain, String review, int planned) {
        int year = lastYear(plain);
        int past = lastYear(review);
        return Plain.has(LOOKS_AHEAD, Plain.bare(plain)) || (past > 0 ? year > past : year >= planned);
    }

    private static int lastYear(String plain) {
        return YEAR.matcher(plain).results().mapToInt(year -> Integer.parseInt(year.group())).max().orElse(0);
    }

    /**
     * Returns what the lines under the heading are about; empty when it does not say.
     *
     * @param plain the heading's words without its marker
     * @param item true for an item of a list: only what it begins with counts, as items name tasks and results too
     */
    static Optional<Scope> scope(String plain, boolean item) {
        String bare = NOT_MEANT.matcher(Plain.bare(plain)).replaceAll("x").strip();
        if (STARTS_TASKS.matcher(bare).lookingAt() && !Plain.has(NAMED_TARGETS, bare)) {
            return Optional.of(Scope.TASKS);
        }
        if (item && STARTS_REVIEW.matcher(bare).lookingAt()) {
            return Optional.of(Scope.REVIEW);
        }
        if (allocates(plain) && !Plain.has(NAMED_TARGETS, bare)) {
            return Optional.of(Scope.TASKS);
        }
        if (Plain.has(REACHED, bare)) {
            return Optional.of(Scope.REVIEW);
        }
        if (Plain.has(AMENDS, bare)) {
            return Optional.of(Scope.AMENDMENT);
        }
        if (Plain.has(GIVES_LIST, bare)) {
            return Optional.of(Scope.TARGETS);
        }
        boolean named = Plain.has(NAMED_TARGETS, bare);
        boolean general = Plain.has(GENERAL, bare);
        if (item) {
            return general && !Plain.has(DETAILED, bare) ? Optional.of(Scope.AIM)
                    : named && startsWithTargets(bare) ? Optional.of(Scope.TARGETS) : Optional.empty();
        }
        boolean review = Plain.has(REVIEW, bare);
        boolean tasks = Plain.has(TASKS, bare);
        if (general && !Plain.has(DETAILED, bare)) {
            return Optional.of(tasks ? Scope.OTHER : Scope.AIM);
        }
        if (review) {
            String rest = CARRIED_OUT.matcher(bare).replaceAll("x");
            boolean ahead = Plain.has(AHEAD, rest) && Plain.has(JOINED, rest) || Plain.has(NEXT_YEAR, bare);
            return Optional.of(ahead && !bare.startsWith("giam sat") ? Scope.OTHER : Scope.REVIEW);
        }
        if (named) {
            return Optional.of(tasks ? Scope.MIXED : Scope.TARGETS);
        }
        if (Plain.has(BUDGET, bare)) {
            return Optional.of(Scope.BUDGET);
        }
        if (tasks) {
            return Optional.of(Scope.TASKS);
        }
        return Optional.empty();
    }

    /** Tells whether the words open a share-out of money among offices, projects or places, which promises nothing to readers. */
    static boolean allocates(String plain) {
        return ALLOCATES.matcher(Plain.bare(plain).strip()).lookingAt();
    }

    private static boolean startsWithTargets(String bare) {
        return STARTS_TARGETS.matcher(bare).lookingAt();
    }
}
