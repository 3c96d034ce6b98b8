package vn.congkhai.build;

import java.time.Duration;

/**
 * What a run without errors made.
 *
 * @param documents documents read
 * @param indicators indicators in all documents; a compound line counts once
 * @param pages HTML pages
 * @param searchFiles files that search in the browser reads
 * @param files all files of the site, the search's among them
 * @param time from the start of the run to its end
 */
public record Summary(int documents, int indicators, int pages, int searchFiles, int files, Duration time) {
}
