package vn.congkhai.intake.review;

/**
 * A stretch of the paper that is marked on the page.
 *
 * @param start offset into the text of the paper
 * @param end exclusive
 * @param id of the marked text on the page
 * @param link id of what it leads to
 * @param sign shown before it, as the link
 * @param says what the link does, for those who hear the page
 * @param kind class of the mark
 */
record Piece(int start, int end, String id, String link, String sign, String says, String kind) {

    boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}
