package vn.congkhai.source;

/**
 * What is wrong with YAML, in the reader's language.
 *
 * @param message what was found
 * @param hint what to do
 */
record SyntaxExplanation(String message, String hint) {

    private static final String QUOTE = "Đặt cả giá trị trong ngoặc kép.";

    /**
     * Explains a complaint of the parser. What it does not know it passes on as it is, because a strange message is
     * better than none.
     *
     * @param context the parser's context, which may be null
     * @param problem the parser's complaint
     */
    static SyntaxExplanation of(String context, String problem) {
        if (problem.contains("\\t(TAB)")) {
            return new SyntaxExplanation("Có dấu tab; YAML chỉ nhận dấu cách để thụt lề.",
                    "Thay tab bằng dấu cách.");
        }
        if (problem.contains("that cannot start any token")) {
            String found = problem.replaceAll("(?s).*found character '(.+?)' that.*", "$1");
            return new SyntaxExplanation("Giá trị không được bắt đầu bằng ký tự “" + found + "”.", QUOTE);
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxExplanation("Dấu hai chấm nằm ở chỗ YAML không nhận.",
                    "Nếu giá trị có dấu hai chấm, đặt nó trong ngoặc kép; nếu không, xem lại thụt lề "
                            + "và dấu hai chấm của dòng trên.");
        }
        if (problem.contains("sequence entries are not allowed")) {
            return new SyntaxExplanation("Dấu “-” của danh sách nằm ở chỗ YAML không nhận.",
                    "Đưa mỗi mục “- …” xuống dòng riêng.");
        }
        if (context != null && context.contains("quoted scalar") && problem.contains("end of stream")) {
            return new SyntaxExplanation("Dấu ngoặc kép mở ra mà không đóng lại.", "Thêm dấu ngoặc đóng.");
        }
        if (problem.contains("unknown escape character")) {
            return new SyntaxExplanation("Dấu “\\” trong ngoặc kép không đi với ký tự này.",
                    "Viết “\\\\”, hoặc dùng ngoặc đơn '…'.");
        }
        if (context != null && context.contains("flow")) {
            return new SyntaxExplanation("Dấu “[” hoặc “{” mở ra mà không đóng lại đúng chỗ.",
                    "Thêm dấu đóng, hoặc dấu phẩy giữa các mục.");
        }
        if (problem.contains("found '<scalar>'")) {
            return new SyntaxExplanation("Có chữ thừa sau một giá trị đã kết thúc.",
                    "Xem lại ngoặc kép và thụt lề: trong ngoặc kép, viết dấu \" là \\\".");
        }
        if (problem.contains("expected <block end>")) {
            return new SyntaxExplanation("Thụt lề của dòng này không khớp với các dòng trên.",
                    "Cho các khóa cùng cấp thẳng cột với nhau.");
        }
        if (problem.contains("could not find expected ':'")) {
            return new SyntaxExplanation("Thiếu dấu hai chấm sau tên khóa.", "Viết “khóa: giá trị”.");
        }
        return new SyntaxExplanation("YAML sai cú pháp ở đây (" + problem + ").", "Xem lại dòng này và dòng trên.");
    }
}
