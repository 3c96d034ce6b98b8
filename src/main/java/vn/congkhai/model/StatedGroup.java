package vn.congkhai.model;

/**
 * How many indicators the document itself says a group has.
 *
 * @param name of the group, as indicators refer to it
 * @param count as stated
 */
public record StatedGroup(String name, int count) {}
