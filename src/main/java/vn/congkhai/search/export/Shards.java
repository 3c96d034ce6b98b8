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
    private final List<String> firstKeys = new ArrayList<>();
    private Bytes shard = new Bytes();
    private String before = "";
    private String word = "";
    private byte[] wordEntry = {};

    /** @param target size in bytes at which a file is full */
    Shards(FileGroup files, int target) {
        this.files = files;
        this.target = target;
    }

    /** Appends an entry; keys come in ascending order. */
    void add(String key, byte[] entry) throws IOException {
        if (shard.size() > 0 && shard.size() + key.length() + entry.length > target) {
            flush();
        }
        if (shard.size() == 0) {
            firstKeys.add(key);
            if (key.startsWith(word + " ") && !word.isEmpty()) {
                append(word, wordEntry);
            }
        }
        append(key, entry);
        if (key.indexOf(' ') < 0) {
            word = key;
            wordEntry = entry;
        }
    }

    void flush() throws IOException {
        if (shard.size() > 0) {
            files.add(shard.toByteArray());
            shard = new Bytes();
            before = "";
        }
    }

    /** Returns the first key of each file, repeated entries left aside. */
    List<String> firstKeys() {
        return List.copyOf(firstKeys);
    }

    private void append(String key, byte[] entry) {
        shard.text(key, before).raw(entry);
        before = key;
    }
}
