package vn.congkhai.intake.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the unit after a number, and brings it to one wording. */
final class Units {

    /**
     * A unit as read.
     *
     * @param words normalised
     * @param end offset after it in the text
     * @param whole whether only whole numbers go with it: things that are counted
     */
    record Found(String words, int end, boolean whole) {}

    private static final Pattern PERCENT = Pattern.compile(" ?\\\\?%(?: ?%)?|(?: điểm (?:phần trăm|%)| phần trăm)| ?điểm %| ?‰| phần nghìn");
    private static final Pattern MONEY = Pattern.compile(
            " ?(?:(nghìn|ngàn|triệu|tr|tỷ|tỉ)(?: |\\.| \\.)?(tỷ )?(đồng|đ(?![\\p{L}])|vnđ|vnd|usd)|(đồng|đ(?![\\p{L}])|vnđ|vnd|usd)|(triệu|tỷ|tỉ|tr(?![\\p{L}.])))(?![\\p{L}\\d])(?! (?:lệ|trọng|suất|số|chí|bào|thời|bộ))");
    private static final Pattern SCALED = Pattern.compile(" ?(nghìn|ngàn|vạn|triệu|trăm)(?= (?:lượt|con|người|cây|tấn|m3|m³|m2|m²|khách|hộ|lao động|sản phẩm|kwh|lít|viên)(?![\\p{L}]))");
    private static final Pattern MEASURE = Pattern.compile(
            " ?(km2|km²|m2|m²|m3|m³|km|ha|hecta|héc ta|mm|cm|m|tấn|tạ|kg|kwh|mw|kw|lít|tuổi|sào)(?![\\p{L}\\d])");
    private static final String PLACES = "thôn|bản|xóm|ấp|buôn|làng|khóm|khối phố|khu phố|khu dân cư|tổ dân phố|tiểu khu|phum|sóc|xã(?! hội)|phường|chi bộ|đảng bộ";
    private static final Pattern PLACE = Pattern.compile(" ?((?:" + PLACES + ")(?:(?:, | và |/)(?:" + PLACES + ")(?![\\p{L}])){0,4})(?![\\p{L}])");
    private static final Pattern COUNT = Pattern.compile(" ?(lượt khách du lịch(?= ?/)|lượt khách|lượt người|lượt|khách|lao động|người|hộ gia đình|hộ|gia đình|nhân khẩu|khẩu|học sinh|bé trai|bé gái|trẻ trai|trẻ em|trẻ"
            + "|giáo viên|bác sĩ|bác sỹ|y sĩ|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|thanh niên|công dân|chiến sĩ|quần chúng|giường bệnh|giường"
            + "|hợp tác xã|htx|tổ hợp tác|doanh nghiệp|dn|công ty|trang trại|gia trại|mô hình|sản phẩm|công trình|dự án|hạng mục|chuỗi liên kết|chuỗi|vùng sản xuất|vùng"
            + "|con|đàn|cây|lồng|tiêu chí|chỉ tiêu|đơn vị|cơ quan|cơ sở|trường(?! hợp)|lớp|phòng học|phòng|trạm|nhà văn hóa|nhà văn hoá|căn nhà|nhà|căn|chợ|điểm"
            + "|vụ việc|vụ|ca|đợt|cuộc|buổi|hội nghị|kỳ|phiên|khóa|lần|trường hợp|đề tài|sáng kiến|đồng chí|cử tri|học viên|sinh viên|cháu|phụ nữ|cộng tác viên|nạn nhân|bệnh nhân|liều|mũi|nhãn hiệu|cơ sở lưu trú|trạm biến áp|cột|cụm loa|loa|bóng đèn|bóng|hố|lò|thửa|lô|khu|vườn|ngôi|homestay|khách sạn|nhà nghỉ|nhà máy|nhà trẻ|bếp|thùng|chương trình|hồ sơ|thủ tục|dịch vụ|văn bản|đơn|tổ|nhóm|đội|câu lạc bộ|clb|tuyến|cầu|giếng|thuê bao|máy|thiết bị|camera|điện thoại"
            + "|vườn mẫu|tủ sách|tủ thuốc|mã số vùng trồng|mã số vùng nuôi|mã số cơ sở đóng gói|mã số|giấy chứng nhận|giấy|suất|cái|chiếc|bộ|cặp|bậc|giờ làm việc|giờ|ngày làm việc|ngày công|ngày|tin|bài|cụm|kênh|hồ|bể|xe|tàu|thuyền|di tích|lễ hội|giải|danh hiệu|tổ chức|thành viên|lượt xe)(?![\\p{L}])");
    private static final Pattern PER = Pattern.compile(" ?/ ?((?:1 |01 |100 |\\d{1,3}(?:\\.000)+ )?(?:ngày đêm|bé gái|trẻ gái|ca đẻ sống|ca sinh|lao động|đơn vị diện tích|ha|km2|km²|km|m2|m²|m3|m³|người dân|người|năm|tháng|quý|vụ|ngày|giờ|hộ|lứa|con|tấn|kg|xã|thôn|bản|học sinh|vạn dân|dân|trẻ|trường|lớp|hecta|lượt|khách|cháu|công|sào|lít|doanh nghiệp|cơ sở))(?![\\p{L}\\d])");

    private Units() {}

    /** Returns the unit at the offset of a plain text; empty when none that is known stands there. */
    static Optional<Found> at(String plain, int offset) {
        String near = plain.substring(offset, Math.min(plain.length(), offset + 80));
        Matcher percent = PERCENT.matcher(near);
        if (percent.lookingAt()) {
            String words = percent.group().strip();
            String unit = words.contains("điểm") ? words.replaceAll("\\s+", " ") : words.contains("‰") || words.contains("nghìn") ? "‰" : "%";
            return Optional.of(per(near, offset, unit, percent.end(), false));
        }
        Matcher scaled = SCALED.matcher(near);
        if (scaled.lookingAt()) {
            String scale = scaled.group(1).equals("ngàn") ? "nghìn" : scaled.group(1);
            return at(plain, offset + scaled.end()).map(found -> new Found(scale + " " + found.words(), found.end(), false));
        }
        Matcher money = MONEY.matcher(near);
        if (money.lookingAt()) {
            return Optional.of(per(near, offset, money(money), money.end(), false));
        }
        Matcher measure = MEASURE.matcher(near);
        if (measure.lookingAt()) {
            return Optional.of(per(near, offset, raised(measure.group(1)), measure.end(), false));
        }
        Matcher place = PLACE.matcher(near);
        if (place.lookingAt()) {
            return Optional.of(per(near, offset, place.group(1), place.end(), true));
        }
        Matcher count = COUNT.matcher(near);
        return count.lookingAt()
                ? Optional.of(per(near, offset, count(count.group(1)), count.end(), true))
                : Optional.empty();
    }

    /** Returns the unit that a cell of a table names; empty when it names none that is known. */
    static Optional<String> named(String words) {
        String plain = Plain.of(words).strip().replaceAll("[.()*:]+$|^[(*]+", "").strip();
        Optional<Found> found = at(" " + plain, 0);
        return found.filter(one -> one.end() == plain.length() + 1).map(Found::words);
    }

    private static Found per(String near, int offset, String unit, int end, boolean whole) {
        StringBuilder words = new StringBuilder(unit);
        int at = end;
        Matcher per = PER.matcher(near);
        for (int i = 0; i < 3 && per.region(at, near.length()).lookingAt(); i++) {
            words.append('/').append(raised(per.group(1).replaceFirst("^0?1 ", "")));
            at = per.end();
        }
        return new Found(words.toString(), offset + at, whole && at == end);
    }

    private static String money(Matcher money) {
        String scale = money.group(1) != null ? money.group(1) : money.group(5) != null ? money.group(5) : "";
        String wordy = switch (scale) {
            case "tr" -> "triệu";
            case "tỉ" -> "tỷ";
            case "ngàn" -> "nghìn";
            default -> scale;
        };
        String base = money.group(3) != null ? money.group(3) : money.group(4) != null ? money.group(4) : "";
        String currency = base.isEmpty() ? "" : base.equals("usd") ? "USD" : "đồng";
        return (wordy + (money.group(2) != null ? " tỷ " : " ") + currency).strip();
    }

    private static String count(String word) {
        return switch (word) {
            case "htx" -> "HTX";
            case "dn" -> "DN";
            case "clb" -> "CLB";
            case "bác sỹ" -> "bác sĩ";
            default -> word;
        };
    }

    private static String raised(String word) {
        return switch (word) {
            case "m2" -> "m²";
            case "m3" -> "m³";
            case "km2" -> "km²";
            case "hecta", "héc ta" -> "ha";
            default -> word;
        };
    }
}
