package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * One period in the table of a target.
 *
 * @param period in words
 * @param target what is promised for it
 * @param result what was achieved; empty when nobody has reported it
 * @param due instead of a result, when the period ends or ended
 * @param gap result less target, with which side it is on; empty where they cannot be held together
 * @param source where the result comes from
 * @param earlier figures that the result replaces, the newest first
 */
record FigureRow(
        String period, String target, String result, String due, String gap, String source, List<SafeString> earlier) {

    FigureRow {
        earlier = List.copyOf(earlier);
    }
}
