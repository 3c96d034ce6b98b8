package vn.congkhai.model;

/**
 * Lines of a source file.
 *
 * @param first from 1
 * @param last not before {@code first}
 */
public record Lines(int first, int last) {}
