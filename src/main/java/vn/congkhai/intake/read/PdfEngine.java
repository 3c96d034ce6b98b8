package vn.congkhai.intake.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the drawing of a page and notes its letters, its straight lines and the area of its pictures. */
final class PdfEngine extends PDFGraphicsStreamEngine {

    static final String UNREADABLE = "\uFFFD";

    private static final int MOST_OPERATORS = 3_000_000;
    private static final int MOST_GLYPHS = 400_000;

    private final PdfFonts fonts;
    private final PDRectangle box;
    private final int rotation;
    private final RulingPath path = new RulingPath();
    private final List<PdfGlyphs.Drawn> drawn = new ArrayList<>();
    private double pictured;
    private int invisible;
    private int operators;

    /** Stops a page that draws without end. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private PdfEngine(PDPage page, PdfFonts fonts) {
        super(page);
        this.fonts = fonts;
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    /**
     * Returns what is drawn on a page.
     *
     * @param fonts takes in the fonts that are met
     * @throws TooMuch when the page draws more than any document does
     */
    static PdfPage read(PDPage page, int number, PdfFonts fonts) throws IOException {
        PdfEngine engine = new PdfEngine(page, fonts);
        engine.processPage(page);
        boolean turned = engine.rotation % 180 != 0;
        double width = turned ? engine.box.getHeight() : engine.box.getWidth();
        double height = turned ? engine.box.getWidth() : engine.box.getHeight();
        double share = engine.pictured / Math.max(1, width * height);
        return PdfGlyphs.page(number, width, height, engine.drawn, engine.path.rulings(), share, engine.invisible);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
            throws IOException {
        if (drawn.size() >= MOST_GLYPHS) {
            throw new TooMuch();
        }
        String text = unicode(font, code);
        double advance = displacement.getX();
        Point2D start = seen(rendering.transformPoint(0, 0));
        Point2D end = seen(rendering.transformPoint((float) advance, 0));
        double size = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        if (text.isEmpty()) {
            return;
        }
        fonts.seen(font.getName(), text);
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        }
        drawn.add(new PdfGlyphs.Drawn(text, start, end, size, isBold(font), drawn.size()));
    }

    private static String unicode(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text != null && !text.isEmpty()) {
            return text.replaceAll("[\\uFDD0-\\uFDEF]", "");
        }
        return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : UNREADABLE;
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold") || name.contains("black")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    /** Returns a point of the page as a reader sees it, from the top left corner. */
    private Point2D seen(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        pictured += Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.move(seen(a));
        path.line(seen(b));
        path.line(seen(c));
        path.line(seen(d));
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(seen(new Point2D.Double(x, y)));
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(seen(new Point2D.Double(x, y)));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.move(seen(new Point2D.Double(x3, y3)));
    }

    @Override
    public Point2D getCurrentPoint() {
        // Only curves that begin at the current point ask for it, and curves are no rulings.
        return new Point2D.Double(0, 0);
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.drop();
    }

    @Override
    public void strokePath() {
        path.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.stroke();
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away still counts as drawn: official documents hide nothing so.
    }

    @Override
    public void shadingFill(COSName name) {
        // A shade is no ruling.
    }
}
