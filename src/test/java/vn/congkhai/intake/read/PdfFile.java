package vn.congkhai.intake.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws small PDF files for tests, with the font that comes with the library. Places are in points from the top left. */
public final class PdfFile {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private double height;
    private double y;

    public PdfFile() {
        try {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(PDDocument.class.getResourceAsStream(FONT)));
            letters.setEnableGsub(false);
            font = PDType0Font.load(document, letters, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        page();
    }

    /** Begins a page. */
    public PdfFile page() {
        return page(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }

    public PdfFile page(double width, double newHeight) {
        return run(() -> {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(new PDRectangle((float) width, (float) newHeight));
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            height = newHeight;
            y = 70;
        });
    }

    /** Draws a line of text whose letters stand on a base line. */
    public PdfFile at(double left, double base, double size, String text) {
        return run(() -> {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) left, (float) (height - base));
            page.showText(text);
            page.endText();
        });
    }

    public PdfFile middle(double center, double base, double size, String text) {
        return at(center - width(text, size) / 2, base, size, text);
    }

    /** Sets a paragraph in lines as a word processor does, its first line indented, and moves down. */
    public PdfFile paragraph(String text) {
        double left = 85 + 28;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && left + width(line + " " + word, 13) > 540) {
                line(left, line.toString());
                left = 85;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(left, line.toString());
    }

    public PdfFile line(double left, String text) {
        if (y > 770) {
            page();
        }
        at(left, y, 13, text);
        y += 19;
        return this;
    }

    /** Returns where the next line would stand. */
    public double below() {
        return y;
    }

    public PdfFile skip(double points) {
        y += points;
        return this;
    }

    public PdfFile rule(double left, double top, double right, double bottom) {
        return run(() -> {
            page.moveTo((float) left, (float) (height - top));
            page.lineTo((float) right, (float) (height - bottom));
            page.stroke();
        });
    }

    /** Draws a table with borders below what was set, one row of text a row. */
    public PdfFile table(double[] xs, String[]... rows) {
        double top = y;
        for (String[] row : rows) {
            rule(xs[0], y, xs[xs.length - 1], y);
            for (int column = 0; column < row.length; column++) {
                at(xs[column] + 3, y + 14, 11, row[column]);
            }
            y += 20;
        }
        rule(xs[0], y, xs[xs.length - 1], y);
        for (double x : xs) {
            rule(x, top, x, y);
        }
        y += 22;
        return this;
    }

    /** Covers the page with a picture. */
    public PdfFile picture() {
        return run(() -> {
            var image = new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
            page.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
        });
    }

    public double width(String text, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] bytes() {
        return save("");
    }

    public byte[] locked(String password) {
        return save(password);
    }

    private byte[] save(String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(() -> {
            page.close();
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private PdfFile run(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }
}
