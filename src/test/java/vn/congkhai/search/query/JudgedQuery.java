package vn.congkhai.search.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A query and the answers that readers of the content called right.
 *
 * @param line of the file that it stands in, from 1
 * @param first addresses of which one should come first; an ending {@code *} stands for any end
 * @param near further addresses that will do among the first five
 * @param correction what search should ask for instead; empty when nothing is wrong with the query
 */
record JudgedQuery(int line, String query, List<String> first, List<String> near, Optional<String> correction) {

    static final int NEAR = 5;

    /** Reads a file whose own comments say how it is written. */
    static List<JudgedQuery> read(Path file) throws IOException {
        Map<String, String> folders = new TreeMap<>();
        List<JudgedQuery> queries = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("@")) {
                String[] words = line.substring(1).split(" ");
                folders.put(words[0] + ":", words[1]);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                List<String> near = columns.length > 2 ? addresses(columns[2], folders) : List.of();
                Optional<String> correction = columns.length > 3 ? Optional.of(columns[3]) : Optional.empty();
                queries.add(new JudgedQuery(i + 1, columns[0], addresses(columns[1], folders), near, correction));
            }
        }
        return queries;
    }

    boolean firstIsRight(List<String> urls) {
        return !urls.isEmpty() && isOneOf(first, urls.get(0));
    }

    boolean nearIsRight(List<String> urls) {
        List<String> all = Stream.concat(first.stream(), near.stream()).toList();
        return urls.stream().limit(NEAR).anyMatch(url -> isOneOf(all, url));
    }

    /** Returns the expected addresses that stand for none of the given ones. */
    List<String> unknown(List<String> urls) {
        return Stream.concat(first.stream(), near.stream())
                .filter(address -> urls.stream().noneMatch(url -> isOneOf(List.of(address), url))).toList();
    }

    private static boolean isOneOf(List<String> addresses, String url) {
        return addresses.stream().anyMatch(address -> address.endsWith("*")
                ? url.startsWith(address.substring(0, address.length() - 1)) : url.equals(address));
    }

    private static List<String> addresses(String column, Map<String, String> folders) {
        return Stream.of(column.split(" ")).filter(address -> !address.isEmpty()).map(address -> {
            int end = address.indexOf(':') + 1;
            return folders.getOrDefault(address.substring(0, end), address.substring(0, end)) + address.substring(end);
        }).toList();
    }
}
