package vn.congkhai.judge;

import java.math.BigDecimal;
import java.util.Optional;
import vn.congkhai.model.Result;

/**
 * How one target stands.
 *
 * @param status how it stands
 * @param reason why
 * @param result the one that was judged; empty when there is none
 * @param against the figure that the result was held against, in the unit of the target; empty when it was held
 *     against none
 */
public record Verdict(Status status, Reason reason, Optional<Result> result, Optional<BigDecimal> against) {}
