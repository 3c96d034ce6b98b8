package vn.congkhai.intake.indicator;

/**
 * How many indicators the document says that there are, and how many were found.
 *
 * @param start offset in the paper of the words that say so
 * @param end offset after them
 * @param words as printed, such as {@code 06 chỉ tiêu}
 * @param group name of the group that is counted; empty for the whole document
 * @param stated the number in the words
 * @param found how many were found there
 */
public record StatedCount(int start, int end, String words, String group, int stated, int found) {

    /** Tells whether as many were found as are stated. */
    public boolean agrees() {
        return stated == found;
    }
}
