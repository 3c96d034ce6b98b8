package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.ReviewFile;
import vn.congkhai.intake.draft.Draft;

/**
 * What a person gets to review a document that was just imported. It lies in the document's own folder, in one that is
 * neither read nor published.
 *
 * @param page that shows the original beside what was read, relative to the site folder
 * @param sheet to answer in, relative to the site folder
 */
public record Handout(String page, String sheet) {

    /**
     * Writes page and sheet of a document whose content files are written. A page is made anew; a sheet that somebody may
     * be filling in is left alone, and the new one gets a number after its name.
     *
     * @param site the site folder
     * @param draft of the document
     * @throws IOException when a file cannot be read or written, or the folder is a link to elsewhere
     */
    public static Handout write(Path site, Draft draft) throws IOException {
        if (!(ReviewSheet.of(new DocumentFolder(site, draft.folder())) instanceof ReviewOutput.Made made)) {
            throw new IOException("the imported files cannot be read: " + draft.folder());
        }
        String document = draft.folder().substring(draft.folder().lastIndexOf('/') + 1);
        String folder = ContentReader.FOLDER + "/" + draft.folder() + "/" + ReviewFile.HANDOUT;
        if (Files.isSymbolicLink(site.resolve(folder))) {
            throw new IOException("a link, not a folder: " + folder);
        }
        Files.createDirectories(site.resolve(folder));
        String name = folder + "/" + document;
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
