package vn.congkhai.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the lexicon in files of about one size. A file that begins inside the pairs of a word repeats that word's
 * own entry first, so that one file tells all about a pair and its first word.
 */
final class Shards {

    private final FileGroup files;
    private final int target;
    private final List<String> borders = new ArrayList<>();
    private Bytes shard = new Bytes();
    private ListSpots lists = new ListSpots();
    private ListSpots places = new ListSpots();
    private String before = "";
    private String last = "";
    private String word = "";
    private LexiconEntry wordEntry;

    /** @param target size in bytes at which a file is full */
    Shards(FileGroup files, int target) {
        this.files = files;
        this.target = target;
    }

    /** Appends an entry; keys come in ascending order. */
    void add(String key, LexiconEntry entry) throws IOException {
        if (shard.size() >= target) {
            flush();
        }
        if (shard.size() == 0) {
            borders.add(border(key));
            if (key.startsWith(word + " ") && !word.isEmpty()) {
                append(word, wordEntry);
            }
        }
        append(key, entry);
        last = key;
        if (key.indexOf(' ') < 0) {
            word = key;
            wordEntry = entry;
        }
    }

    void flush() throws IOException {
        if (shard.size() > 0) {
            files.add(shard.toByteArray());
            shard = new Bytes();
            lists = new ListSpots();
            places = new ListSpots();
            before = "";
        }
    }

    /** Returns for each file a text that is larger than all keys before it and no larger than its own. */
    List<String> borders() {
        return List.copyOf(borders);
    }

    private String border(String key) {
        int length = 1;
        while (key.substring(0, length).compareTo(last) <= 0) {
            length++;
        }
        return key.substring(0, length);
    }

    private void append(String key, LexiconEntry entry) {
        shard.text(key, before);
        entry.write(lists, places, shard);
        before = key;
    }
}
