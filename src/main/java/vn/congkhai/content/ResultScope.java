package vn.congkhai.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Change;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;

/**
 * What the results of a document are held against.
 *
 * @param names ids of its indicators, broken ones included
 * @param targetNames ids of the targets of each, broken ones included
 * @param indicators those that could be read
 * @param standard the standard indicators, by code
 * @param asOf the day after which nothing can have been achieved yet
 */
record ResultScope(
        Names names,
        Map<String, Names> targetNames,
        List<Indicator> indicators,
        Map<String, CatalogueEntry> standard,
        LocalDate asOf) {

    Optional<Target> target(String indicator, String target) {
        return indicators.stream()
                .filter(known -> known.id().equals(indicator))
                .flatMap(known -> known.targets().stream())
                .filter(known -> known.id().equals(target))
                .findFirst();
    }

    /** Returns the most that a result of the target can be: where the catalogue bounds its unit, and it is a level. */
    Optional<BigDecimal> most(Target target) {
        boolean level = target.change() == Change.LEVEL || target.change() == Change.MAINTAIN;
        return target.code()
                .flatMap(code -> Optional.ofNullable(standard.get(code)))
                .filter(entry -> level && target.unit().filter(entry.unit()::equals).isPresent())
                .flatMap(CatalogueEntry::max);
    }
}
