package vn.congkhai.intake.indicator;

/**
 * A code of the catalogue that may fit; only a person can confirm it.
 *
 * @param code of the standard indicator
 * @param score how much of the words agree, above 0, at most 1
 */
public record Proposal(String code, double score) {}
