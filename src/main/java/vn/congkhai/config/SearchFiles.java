package vn.congkhai.config;

import java.util.Optional;

/**
 * How the files of the browser's search are cut; what is not set is left to the export.
 *
 * @param shardBytes size of a file of the lexicon before compression
 * @param packBytes size of a file of posting lists before compression
 * @param cardBytes size of a file of what is shown after compression
 * @param mostFiles about how many files there may be; on a large site they grow instead
 */
public record SearchFiles(
        Optional<Integer> shardBytes,
        Optional<Integer> packBytes,
        Optional<Integer> cardBytes,
        Optional<Integer> mostFiles) {

    /** Nothing is set. */
    public static final SearchFiles NONE =
            new SearchFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
