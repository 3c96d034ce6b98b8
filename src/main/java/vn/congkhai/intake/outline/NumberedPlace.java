package vn.congkhai.intake.outline;

import java.util.List;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.intake.text.MarkerStyle;

/** Finds the place of a numbered line below the lines above it, also where numbers restart or are skipped. */
final class NumberedPlace {

    private NumberedPlace() {}

    /** Leaves in the path only the lines below which the next one stands. */
    static void leave(List<Tree.Draft> path, ListMarker marker) {
        if (marker.style().compareTo(MarkerStyle.ARTICLE) <= 0) {
            cut(path, named(path, marker));
        } else if (marker.style() == MarkerStyle.DECIMAL && marker.numbers().size() > 1) {
            cut(path, decimal(path, marker.numbers()));
        } else {
            cut(path, counted(path, marker));
        }
    }

    private static void cut(List<Tree.Draft> path, int size) {
        path.subList(size, path.size()).clear();
    }

    /** An article belongs to the last chapter, and so on; never to the formula, whose sibling it is. */
    private static int named(List<Tree.Draft> path, ListMarker marker) {
        int size = 0;
        while (size < path.size() && path.get(size).marker().isPresent()
                && path.get(size).style().compareTo(marker.style()) < 0) {
            size++;
        }
        return size;
    }

    private static int decimal(List<Tree.Draft> path, List<Integer> numbers) {
        for (int known = numbers.size() - 1; known > 0; known--) {
            for (int at = path.size() - 1; at >= 0; at--) {
                List<Integer> other = numbersOf(path.get(at));
                if (other.size() == known && other.equals(numbers.subList(0, known))) {
                    return at + 1;
                }
            }
            for (int at = path.size() - 1; at >= 0; at--) {
                List<Integer> other = numbersOf(path.get(at));
                if (other.size() == numbers.size() && known == numbers.size() - 1
                        && other.subList(0, known).equals(numbers.subList(0, known))) {
                    return at;
                }
            }
        }
        for (int at = path.size() - 1; at >= 0; at--) {
            if (numbersOf(path.get(at)).size() == numbers.size()) {
                return at;
            }
        }
        return below(path, MarkerStyle.DECIMAL);
    }

    private static int counted(List<Tree.Draft> path, ListMarker marker) {
        int same = -1;
        for (int at = path.size() - 1; at >= 0; at--) {
            if (isSame(path.get(at), marker)) {
                int last = path.get(at).marker().orElseThrow().last();
                if (marker.last() == last + 1) {
                    return at;
                }
                if (same < 0 || marker.last() > last && path.get(same).marker().orElseThrow().last() >= marker.last()) {
                    same = at;
                }
            }
        }
        if (same >= 0) {
            boolean restarts = marker.last() <= 1 && path.get(same).marker().orElseThrow().last() >= 1;
            return restarts ? path.size() : same;
        }
        // A first number right below a point begins a list of that point.
        boolean inPoint = marker.last() == 1 && !path.isEmpty()
                && path.get(path.size() - 1).style().compareTo(MarkerStyle.DECIMAL) > 0;
        return inPoint ? path.size() : below(path, marker.style());
    }

    private static boolean isSame(Tree.Draft draft, ListMarker marker) {
        return draft.marker().filter(other -> other.style() == marker.style()
                && (marker.style() != MarkerStyle.DECIMAL || other.numbers().size() == 1)).isPresent();
    }

    /** A kind of number that is new here stands below the last line, unless that one is of a lower kind. */
    private static int below(List<Tree.Draft> path, MarkerStyle style) {
        int size = path.size();
        boolean low = style.compareTo(MarkerStyle.DECIMAL) > 0;
        while (!low && size > 0 && path.get(size - 1).marker().isPresent()
                && path.get(size - 1).style().compareTo(style) >= 0) {
            size--;
        }
        return size;
    }

    private static List<Integer> numbersOf(Tree.Draft draft) {
        return draft.marker().filter(marker -> marker.style() == MarkerStyle.DECIMAL).map(ListMarker::numbers).orElse(List.of());
    }
}
