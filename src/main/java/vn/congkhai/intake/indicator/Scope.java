package vn.congkhai.intake.indicator;

/** What the lines under a heading are about. */
enum Scope {
    /** Indicators: "Các chỉ tiêu chủ yếu", "Mục tiêu cụ thể". */
    TARGETS,
    /** Estimates of revenue and expenditure. */
    BUDGET,
    /** Indicators of another document that change. */
    AMENDMENT,
    /** Indicators together with tasks: only lines that look like indicators count. */
    MIXED,
    /** The general aim, most often without figures; what has figures stands in the list as well. */
    AIM,
    /** What was achieved in the past. */
    REVIEW,
    /** What is to be done. */
    TASKS,
    /** None of these, or not known. */
    OTHER;

    /** Tells whether indicators are read there. */
    boolean holdsTargets() {
        return this == TARGETS || this == BUDGET || this == AMENDMENT || this == MIXED;
    }
}
