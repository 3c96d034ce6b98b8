package vn.congkhai.search.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts pairs that a query is likely to ask for together into one bin: {@code bao hiem}, {@code hiem y}, {@code y te}.
 * Two pairs are likely to be one phrase when the one goes on where the other ends, and about as many documents have
 * the one as the other.
 */
final class PairBins {

    /** Of a word, so many pairs of most documents are tried as what goes on. */
    private static final int TRIED = 6;
    private static final int LEAST_ALIKE = 8;

    private final List<ListSizes.Size> pairs;
    private final Map<String, Integer> bins = new HashMap<>();
    private final int[] group;
    private final int[] size;

    private record Edge(int from, int to, int df) {}

    /**
     * @param lists of pairs; single words among them have no bin
     * @param binBytes how much goes into one bin
     */
    PairBins(ListSizes lists, int binBytes) {
        pairs = lists.lists().stream().filter(list -> list.term().indexOf(' ') > 0).toList();
        group = new int[pairs.size()];
        size = new int[pairs.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            size[i] = pairs.get(i).bytes();
        }
        for (Edge edge : edges()) {
            join(edge, binBytes);
        }
        fill(binBytes);
    }

    /** Returns the number of the bin, from 0; the first is for rare pairs and single words. */
    int of(String pair) {
        return bins.getOrDefault(pair, 0);
    }

    private List<Edge> edges() {
        Map<String, List<Integer>> byFirst = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            byFirst.computeIfAbsent(first(pairs.get(i).term()), word -> new ArrayList<>()).add(i);
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparing(i -> -pairs.get(i).df())));
        List<Edge> edges = new ArrayList<>();
        for (int from = 0; from < group.length; from++) {
            int df = pairs.get(from).df();
            List<Integer> next = byFirst.getOrDefault(second(pairs.get(from).term()), List.of());
            for (int to : next.subList(0, Math.min(TRIED, next.size()))) {
                int other = pairs.get(to).df();
                if (Math.max(df, other) / Math.min(df, other) < LEAST_ALIKE) {
                    edges.add(new Edge(from, to, Math.min(df, other)));
                }
            }
        }
        edges.sort(Comparator.comparing(edge -> -edge.df()));
        return edges;
    }

    private void join(Edge edge, int binBytes) {
        int one = root(edge.from());
        int other = root(edge.to());
        if (one != other && size[one] + size[other] <= binBytes) {
            int lower = Math.min(one, other);
            size[lower] = size[one] + size[other];
            group[Math.max(one, other)] = lower;
        }
    }

    /** Groups in the order of their first pairs, several to a bin. */
    private void fill(int binBytes) {
        int bin = 1;
        int full = 0;
        int[] binOf = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            int root = root(i);
            if (root == i) {
                if (full + size[i] > binBytes) {
                    bin++;
                    full = 0;
                }
                full += size[i];
                binOf[i] = bin;
            }
            bins.put(pairs.get(i).term(), binOf[root]);
        }
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String second(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }

    private int root(int i) {
        return group[i] == i ? i : root(group[i]);
    }
}
