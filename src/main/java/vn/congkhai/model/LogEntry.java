package vn.congkhai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of {@code log.csv}.
 *
 * @param day on which it happened
 * @param document folder of the document
 * @param event what happened to it
 * @param note why, or what readers should know
 */
public record LogEntry(LocalDate day, String document, LogEvent event, Optional<String> note) {}
