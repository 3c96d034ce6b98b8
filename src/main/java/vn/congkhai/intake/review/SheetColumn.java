package vn.congkhai.intake.review;

/** The columns of the sheet. */
enum SheetColumn {
    KEY("Khóa", 10, false),
    NAME("Chỉ tiêu", 28, false),
    QUOTE("Nguyên văn", 46, false),
    PART("Đo gì", 24, false),
    READ("Máy đọc", 26, false),
    FOUND("Chữ trong văn bản", 22, false),
    GRADE("Mức tin", 9, false),
    DOUBTS("Điều cần để ý", 30, false),
    ANSWER("Trả lời", 10, true),
    VALUE("Giá trị đúng", 16, true),
    UNIT("Đơn vị đúng", 16, true),
    COMPARATOR("So sánh đúng", 14, true),
    CHANGE("Mức hay thay đổi", 14, true),
    PERIOD("Kỳ đúng", 12, true),
    RAW("Chữ nêu con số, chép từ nguyên văn", 22, true);

    private final String heading;
    private final int width;
    private final boolean open;

    SheetColumn(String heading, int width, boolean open) {
        this.heading = heading;
        this.width = width;
        this.open = open;
    }

    /** Returns the words at the head of the column. */
    String heading() {
        return heading;
    }

    /** Returns the width in characters. */
    int width() {
        return width;
    }

    /** Tells whether people write into it. */
    boolean open() {
        return open;
    }

    /** Tells whether it takes what is right instead of what was read. */
    boolean corrects() {
        return open && this != ANSWER;
    }
}
