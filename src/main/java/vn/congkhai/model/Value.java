package vn.congkhai.model;

import java.math.BigDecimal;

/** The figure of a target, exactly as the text gives it; never computed. */
public sealed interface Value {

    /** One number: {@code 95.5}. */
    record Exact(BigDecimal number) implements Value {}

    /** From {@code low} to {@code high}, both included. */
    record Range(BigDecimal low, BigDecimal high) implements Value {}

    /** So many of so many: 13 of 19. */
    record Share(BigDecimal number, BigDecimal of) implements Value {}
}
