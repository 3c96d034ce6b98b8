package vn.congkhai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftContent;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.folder.Imported;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Doubt;

/**
 * Prints all that an import read for programs. Every {@code start} and {@code end} is an offset into {@code text}, in
 * UTF-16 code units, the end exclusive.
 */
final class ImportJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build()
            .writerWithDefaultPrettyPrinter();

    private ImportJson() {}

    /** Returns one object for one document, and an array for several. */
    static String of(List<ImportCommand.Report> documents, Catalogue catalogue) {
        List<Map<String, Object>> items = documents.stream().map(document -> item(document, catalogue)).toList();
        return WRITER.writeValueAsString(items.size() == 1 ? items.get(0) : items);
    }

    private static Map<String, Object> item(ImportCommand.Report report, Catalogue catalogue) {
        Imported imported = report.imported();
        Draft draft = imported.draft();
        DraftContent content = new DraftContent(draft, catalogue);
        ImportedIndicatorJson indicators = new ImportedIndicatorJson(draft, content);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("document", ImportedDocumentJson.item(draft));
        item.put("indicators", draft.indicators().stream().map(indicators::item).toList());
        item.put("doubts", doubts(draft, content));
        item.put("counts", draft.findings().counts());
        item.put("flags", draft.flags().stream().map(ImportJson::flag).toList());
        item.put("footnotes", draft.paper().footnotes());
        item.put("dropped", draft.paper().dropped().stream().map(ImportJson::dropped).toList());
        item.put("existed", imported.existed());
        item.put("differences", imported.differences());
        item.put("review", report.handout().orElse(null));
        item.put("offsets", "utf-16");
        item.put("text", draft.paper().text());
        return item;
    }

    /** All doubts: those about the whole first, then those of the indicators in their order. */
    private static List<Map<String, Object>> doubts(Draft draft, DraftContent content) {
        List<Map<String, Object>> all = new ArrayList<>();
        String text = draft.paper().text();
        for (Doubt doubt : draft.metadata().doubts()) {
            all.add(doubt(doubt, null, text, 0, text.length(), false));
        }
        for (DraftIndicator indicator : draft.indicators()) {
            for (Doubt doubt : content.doubts(indicator)) {
                all.add(doubt(doubt, indicator.id(), text, indicator.found().start(), indicator.found().end(), true));
            }
        }
        return all;
    }

    /** A doubt whose words are not found in one piece stands where its indicator does. */
    private static Map<String, Object> doubt(Doubt doubt, String indicator, String text, int from, int to, boolean whole) {
        Map<String, Object> item = new LinkedHashMap<>();
        int at = text.substring(from, to).indexOf(doubt.found());
        item.put("indicator", indicator);
        item.put("code", doubt.code());
        item.put("found", doubt.found());
        item.put("note", doubt.note());
        item.putAll(ImportedIndicatorJson.passage(doubt.passage().orElse(ImportedIndicatorJson.NOWHERE)));
        item.put("start", at >= 0 ? Integer.valueOf(from + at) : whole ? Integer.valueOf(from) : null);
        item.put("end", at >= 0 ? Integer.valueOf(from + at + doubt.found().length()) : whole ? Integer.valueOf(to) : null);
        return item;
    }

    private static Map<String, Object> dropped(Dropped piece) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", piece.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.put("text", piece.text());
        item.put("page", piece.page() == 0 ? null : piece.page());
        return item;
    }

    private static Map<String, Object> flag(Flag flag) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", flag.problem().code());
        item.put("message", flag.problem().message());
        item.put("hint", flag.problem().hint());
        item.put("line", flag.problem().location().line());
        item.put("start", flag.start() < 0 ? null : flag.start());
        item.put("end", flag.end() < 0 ? null : flag.end());
        return item;
    }
}
