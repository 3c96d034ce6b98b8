package vn.congkhai.intake.read;

import java.io.Serial;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** Carries the reason why a file cannot be read from deep inside a reader to {@link Papers}. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final String hint;

    Refusal(String code, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    Problem at(String file) {
        return Problem.error(code, Location.of(file), getMessage(), hint);
    }

    static Refusal damaged(String what) {
        return new Refusal("damaged-file", "Tệp bị hỏng hoặc bị cắt dở, không đọc được " + what + ".",
                "Mở tệp bằng phần mềm đã tạo ra nó, lưu lại thành tệp mới, rồi nhập tệp mới.");
    }

    static Refusal encrypted(String what) {
        return new Refusal("encrypted-file", "Tệp " + what + " đặt mật khẩu hoặc khóa quyền đọc, nên không lấy được chữ.",
                "Gỡ mật khẩu trong phần mềm soạn thảo, lưu lại, rồi nhập tệp mới.");
    }

    static Refusal scan(int pages) {
        return new Refusal("no-text-layer",
                "Tệp chỉ có ảnh chụp hoặc ảnh quét của " + pages + " trang, không có lớp chữ.",
                "Nhập tệp Word (.docx) của chính văn bản này, hoặc xuất PDF thẳng từ Word. Nếu chỉ còn bản giấy, quét bằng"
                        + " phần mềm nhận dạng chữ rồi soát lại từng chữ số.");
    }

    static Refusal kind(String what, String hint) {
        return new Refusal("unsupported-file", "Đây là " + what + ", không phải tệp DOCX, PDF hay TXT.", hint);
    }

    static Refusal legacyFont(String name) {
        return new Refusal("legacy-font",
                "Chữ trong tệp gõ theo bảng mã cũ " + name + ", không phải Unicode, nên đọc ra sẽ sai dấu.",
                "Chuyển mã sang Unicode (trong UniKey: Công cụ, Chuyển mã), lưu lại, rồi nhập tệp mới.");
    }

    static Refusal tooLarge(String what, String limit) {
        return new Refusal("too-large", "Tệp quá lớn: " + what + " (nhiều nhất " + limit + ").",
                "Tách tệp thành nhiều phần, hoặc bỏ bớt ảnh rồi lưu lại.");
    }

    static Refusal empty() {
        return new Refusal("empty-file", "Tệp không có chữ nào.", "Kiểm tra xem đã chọn đúng tệp chưa.");
    }
}
