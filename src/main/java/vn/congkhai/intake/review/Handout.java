package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.congkhai.intake.draft.Draft;

/**
 * What a person gets to review a document that was just imported. It lies beside the content folder and not in it, for
 * nothing of it is published.
 *
 * @param page that shows the original beside what was read, relative to the site folder
 * @param sheet to answer in, relative to the site folder
 */
public record Handout(String page, String sheet) {

    /** The folder of all handouts, in the site folder; below it stands what stands below the content folder. */
    public static final String FOLDER = "ra-soat";

    /**
     * Writes page and sheet of a document whose content files are written. A page is made anew; a sheet that somebody may
     * be filling in is left alone, and the new one gets a number after its name.
     *
     * @param site the site folder
     * @param draft of the document
     * @throws IOException when a file cannot be read or written
     */
    public static Handout write(Path site, Draft draft) throws IOException {
        if (!(ReviewSheet.of(new DocumentFolder(site, draft.folder())) instanceof ReviewOutput.Made made)) {
            throw new IOException("the imported files cannot be read: " + draft.folder());
        }
        String name = FOLDER + "/" + draft.folder();
        Files.createDirectories(site.resolve(name).getParent());
        String sheet = freeName(site, name, made.bytes());
        Files.write(site.resolve(sheet), made.bytes());
        Files.write(site.resolve(name + ".html"), ReviewPage.html(draft).getBytes(StandardCharsets.UTF_8));
        return new Handout(name + ".html", sheet);
    }

    private static String freeName(Path site, String name, byte[] bytes) throws IOException {
        String free = name + ".xlsx";
        for (int number = 2; Files.exists(site.resolve(free)) && !holds(site.resolve(free), bytes); number++) {
            free = name + "-" + number + ".xlsx";
        }
        return free;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
