package vn.congkhai.model;

import java.util.List;

/**
 * What is written down as time goes by, in files of its own beside the documents.
 *
 * @param disclosures ordered by place, then as in their files
 * @param corrections ordered by place, then as in their files
 * @param log ordered by place, then as in its files
 * @param holidays public holidays
 */
public record Ledger(
        List<Disclosure> disclosures, List<Correction> corrections, List<LogEntry> log, Holidays holidays) {

    /** Nothing is written down. */
    public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of(), Holidays.NONE);

    public Ledger {
        disclosures = List.copyOf(disclosures);
        corrections = List.copyOf(corrections);
        log = List.copyOf(log);
    }
}
