package vn.congkhai.build;

/** A step of the recipe, in the order in which a run takes them; pages, search and data run side by side. */
public enum Stage {
    CONFIG("đọc cấu hình"),
    CONTENT("đọc nội dung"),
    MODEL("soát nội dung"),
    SOURCES("soát câu trích với tệp nguồn"),
    PAGES("viết trang"),
    SEARCH("lập chỉ mục tìm kiếm"),
    DATA("viết dữ liệu mở"),
    LINKS("soát liên kết"),
    SWAP("thay trang cũ");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Returns what the step does, in Vietnamese, for progress messages. */
    public String label() {
        return label;
    }
}
