package vn.congkhai.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.guard.Guard;
import vn.congkhai.intake.indicator.Findings;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.Indicators;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.read.FileKind;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.write.FirstMetadata;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Period;
import vn.congkhai.model.SourceFile;
import vn.congkhai.vietnamese.Slug;

/** Makes drafts. */
public final class Drafts {

    /** Holds the documents of places that nobody named. */
    public static final String UNKNOWN_PLACE = "chua-ro-noi-ban-hanh";

    private static final int LONGEST_FILE_NAME = 60;

    private Drafts() {}

    /**
     * Returns the draft of a file that was read. It may hold a flag that forbids the import.
     *
     * @param file name of the file
     * @param catalogue whose codes are proposed
     * @param place slug of the commune, if known
     * @param folder name of the document's own folder; when empty it is made of the date and the title
     * @param hint period of the document, where a person named it
     */
    public static Draft of(Reading.Done read, String file, Catalogue catalogue, Optional<String> place,
            Optional<String> folder, Optional<Period> hint) {
        Paper paper = read.paper();
        Outline outline = Outline.of(paper);
        SourceFile source = new SourceFile(file, read.sha256(), Optional.empty(), Optional.of("files/" + published(file, read.kind())));
        Metadata first = FirstMetadata.of(paper, outline, source, place);
        Findings findings = Indicators.of(paper, catalogue, hint.or(first::period));
        Passages passages = new Passages(paper, outline);
        Metadata metadata = DraftMetadata.of(first, findings, paper, passages);
        Ids ids = new Ids();
        List<DraftIndicator> indicators = new ArrayList<>();
        for (FoundIndicator found : findings.indicators()) {
            indicators.add(new DraftIndicator(ids.of(found.name()), passages.of(found.start(), found.end()).anchor(), found));
        }
        Optional<LocalDate> date = metadata.adopted().or(() -> outline.facts().issued().known());
        String parent = place.orElse(UNKNOWN_PLACE) + "/";
        String address = folder.or(() -> date.map(day -> day + "-" + Ids.folder(metadata.label()))).map(parent::concat).orElse("");
        List<Flag> flags = Guard.check(paper, file);
        return new Draft(address, source, paper, outline, metadata, indicators, findings, flags);
    }

    /** The name under which the original is published has plain letters only. */
    private static String published(String file, FileKind kind) {
        String stem = Slug.of(file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        String name = stem.length() > LONGEST_FILE_NAME ? stem.substring(0, LONGEST_FILE_NAME).replaceAll("-$", "") : stem;
        return (name.isEmpty() ? "ban-goc" : name) + "." + kind.name().toLowerCase(Locale.ROOT);
    }
}
