package vn.congkhai.render;

import java.util.List;
import java.util.stream.Stream;
import vn.congkhai.model.Document;
import vn.congkhai.model.SiteUrl;

/** The page of downloads, with the dictionary of columns. */
final class DataPage {

    private static final List<String> SETS = List.of(
            "indicators", "documents", "commitments", "board", "disclosures", "corrections", "log");

    /** Columns of the indicators table, as the open data writes them. */
    private static final List<String> COLUMNS = List.of(
            "document", "document_label", "status", "apart", "place", "place_name", "indicator", "target", "name", "label", "group",
            "field", "code", "comparator", "change", "number", "of", "low", "high", "unit", "raw", "measure", "period",
            "each", "standard", "modality", "direction", "baseline_period", "baseline_number", "path", "owner", "quote",
            "url", "anchor", "lines", "page", "source_sha256", "doubts");

    private DataPage() {}

    record Set(String title, String about, Link csv, Link json) {}

    record Column(String name, String meaning) {}

    record Example(String quote, List<Column> cells) {}

    record View(List<Set> sets, List<Column> columns, List<Example> examples, String licence) {}

    static Sheet of(Here here) {
        View view = new View(
                SETS.stream().map(name -> set(here, name)).toList(),
                COLUMNS.stream().map(name -> new Column(name, here.words().messages().word("column", name))).toList(),
                example(here),
                here.edition().config().dataLicence().orElse(""));
        return new Sheet("data", here.text("data.title"), here.text("data.description"), Crumbs.home(here), view);
    }

    /** Returns a file of the whole site. */
    static SiteUrl file(String name, String ending) {
        return new SiteUrl("data/" + name + "." + ending);
    }

    /** Returns the indicators of one document. */
    static SiteUrl indicatorsOf(Document document, String ending) {
        return new SiteUrl(document.folder() + "/chi-tieu." + ending);
    }

    private static Set set(Here here, String name) {
        return new Set(
                here.words().messages().word("data-set", name),
                here.words().messages().word("data-about", name),
                here.link(file(name, "csv"), here.text("data.csv")),
                here.link(file(name, "json"), here.text("data.json")));
    }

    /** The first target of the site, taken apart; a site without targets has no example. */
    private static List<Example> example(Here here) {
        return here.index().promises().stream().limit(1).map(promise -> {
            List<Column> cells = Stream.of(
                            new Column("indicator", promise.indicator().id()),
                            new Column("target", promise.target().id()),
                            new Column("comparator", promise.target().comparator().word()),
                            new Column("change", promise.target().change().word()),
                            new Column("raw", promise.target().raw().orElse("")),
                            new Column("unit", promise.target().unit().orElse("")),
                            new Column("measure", promise.target().measure().word()),
                            new Column("period", promise.target().period().text()),
                            new Column("standard", promise.target().standard().orElse("")))
                    .filter(cell -> !cell.meaning().isEmpty())
                    .toList();
            return new Example(promise.indicator().quote(), cells);
        }).toList();
    }
}
