package vn.congkhai.model;

/**
 * @param days how many
 * @param kind how they are counted
 * @param after the event that starts the count, in plain words
 * @param start the same as far as a site can know its day
 */
public record Deadline(int days, DayKind kind, String after, DeadlineStart start) {}
