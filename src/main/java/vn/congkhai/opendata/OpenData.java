package vn.congkhai.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Document;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;

/** Writes every data file of a site. */
public final class OpenData {

    private OpenData() {}

    /**
     * Writes {@code data/} with all documents, indicators, commitments, and what is written down as time goes by; the
     * indicators of each document beside its page, the table of each comparison beside its page, the feeds, and the
     * sitemap where the site knows its own address.
     *
     * @param asOf the day on which deadlines are judged
     * @param pages every page of the site
     * @param out root of the site
     * @throws IOException when a file cannot be written
     */
    public static void write(Site site, SiteConfig config, LocalDate asOf, List<SiteUrl> pages, Path out)
            throws IOException {
        List<TargetRow> targets = TargetRow.all(site);
        Map<String, List<TargetRow>> ofDocument = targets.stream().collect(Collectors.groupingBy(TargetRow::document));
        JsonFile.write(out.resolve("data/documents.json"), DocumentJson.all(site));
        JsonFile.write(out.resolve("data/indicators.json"), IndicatorJson.all(site.documents()));
        JsonFile.write(out.resolve("data/commitments.json"), CommitmentRow.all(site));
        CsvFile.write(out.resolve("data/documents.csv"), DocumentRow.class, DocumentRow.all(site));
        CsvFile.write(out.resolve("data/indicators.csv"), TargetRow.class, targets);
        CsvFile.write(out.resolve("data/commitments.csv"), CommitmentRow.class, CommitmentRow.all(site));
        writeLedger(site, asOf, out.resolve("data"));
        Feeds.write(site, config, asOf, out);
        for (Document document : site.documents()) {
            if (!document.indicators().isEmpty()) {
                Path folder = out.resolve(document.folder());
                JsonFile.write(folder.resolve("chi-tieu.json"), IndicatorJson.all(List.of(document)));
                CsvFile.write(folder.resolve("chi-tieu.csv"), TargetRow.class, ofDocument.get(document.folder()));
            }
        }
        Map<String, List<TargetRow>> ofCode = site.documents().stream()
                .filter(document -> document.metadata().takesPart(config.showDrafts()))
                .flatMap(document -> ofDocument.getOrDefault(document.folder(), List.of()).stream())
                .collect(Collectors.groupingBy(TargetRow::code));
        for (CatalogueEntry entry : site.catalogue().entries()) {
            Path file = out.resolve(SiteUrl.comparison(entry.code()).path()).resolve(entry.code() + ".csv");
            CsvFile.write(file, TargetRow.class, ofCode.getOrDefault(entry.code(), List.of()));
        }
        if (config.baseUrl().isPresent()) {
            Sitemap.write(out, pages, config.baseUrl().get().toString());
        }
    }

    private static void writeLedger(Site site, LocalDate asOf, Path data) throws IOException {
        List<BoardRow> board = BoardRow.all(site, asOf);
        CsvFile.write(data.resolve("board.csv"), BoardRow.class, board);
        JsonFile.write(data.resolve("board.json"), board);
        List<DisclosureRow> disclosures = DisclosureRow.all(site);
        CsvFile.write(data.resolve("disclosures.csv"), DisclosureRow.class, disclosures);
        JsonFile.write(data.resolve("disclosures.json"), disclosures);
        List<CorrectionRow> corrections = CorrectionRow.all(site);
        CsvFile.write(data.resolve("corrections.csv"), CorrectionRow.class, corrections);
        JsonFile.write(data.resolve("corrections.json"), corrections);
        List<LogRow> log = LogRow.all(site);
        CsvFile.write(data.resolve("log.csv"), LogRow.class, log);
        JsonFile.write(data.resolve("log.json"), log);
    }
}
