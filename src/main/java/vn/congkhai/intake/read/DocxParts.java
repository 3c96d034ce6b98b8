package vn.congkhai.intake.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The parts of a DOCX file that its main part refers to. */
final class DocxParts {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final long LARGEST_PART = 200L << 20;

    private final PackagePart main;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private DocxParts(PackagePart main) {
        this.main = main;
    }

    /** Does something with the parts of a file. */
    @FunctionalInterface
    interface Use<T> {
        T with(DocxParts parts) throws Refusal;
    }

    /** @throws Refusal when the file is damaged, or the use of it says so */
    static <T> T open(byte[] bytes, Use<T> use) throws Refusal {
        try {
            OPCPackage files = OPCPackage.open(new ByteArrayInputStream(bytes));
            try {
                return use.with(new DocxParts(main(files)));
            } finally {
                files.revert();
            }
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError broken) {
            throw Refusal.damaged("các phần bên trong tệp Word");
        }
    }

    private static PackagePart main(OPCPackage files) throws Refusal {
        for (String base : List.of(TRANSITIONAL, STRICT)) {
            for (PackageRelationship relation : files.getRelationshipsByType(base + "officeDocument")) {
                PackagePart part = files.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        throw Refusal.damaged("phần chính của tệp Word");
    }

    Xml document() throws Refusal {
        return xml(main, "phần chính của tệp Word");
    }

    /** Returns the part of a kind, such as {@code styles}; empty when the document has none. */
    Optional<Xml> part(String kind) throws Refusal {
        List<Xml> found = parts(kind);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Returns all parts of a kind, such as {@code header}, in the order of their relations. */
    List<Xml> parts(String kind) throws Refusal {
        List<Xml> found = new ArrayList<>();
        for (PackagePart part : related(kind)) {
            found.add(xml(part, "phần " + kind + " của tệp Word"));
        }
        return found;
    }

    boolean has(String kind) throws Refusal {
        return !related(kind).isEmpty();
    }

    private List<PackagePart> related(String kind) throws Refusal {
        List<PackagePart> found = new ArrayList<>();
        try {
            for (String base : List.of(TRANSITIONAL, STRICT)) {
                for (PackageRelationship relation : main.getRelationshipsByType(base + kind)) {
                    PackagePart part = main.getRelatedPart(relation);
                    if (part != null) {
                        found.add(part);
                    }
                }
            }
        } catch (OpenXML4JException | RuntimeException broken) {
            throw Refusal.damaged("phần " + kind + " của tệp Word");
        }
        return found;
    }

    private static Xml xml(PackagePart part, String what) throws Refusal {
        try (InputStream stream = part.getInputStream()) {
            return Xml.read(stream, what);
        } catch (IOException broken) {
            throw Refusal.damaged(what);
        }
    }
}
