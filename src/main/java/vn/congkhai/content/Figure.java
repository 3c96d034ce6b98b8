package vn.congkhai.content;

import java.util.List;
import java.util.Optional;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Value;

/**
 * What the rules about a figure look at. A part that could not be read is empty, and the rules that need it rest.
 *
 * @param quote the document's line
 * @param raw the words that give the figure
 * @param value the figure
 * @param comparator how it is compared
 * @param change level or movement
 * @param unit of the figure
 * @param standard the standard indicator, if any
 * @param doubts of the indicator, and of the document about this line
 */
record Figure(
        Optional<String> quote,
        Optional<String> raw,
        Optional<Value> value,
        Optional<Comparator> comparator,
        Optional<Change> change,
        Optional<String> unit,
        Optional<CatalogueEntry> standard,
        List<Doubt> doubts) {}
