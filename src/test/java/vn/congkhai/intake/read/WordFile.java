package vn.congkhai.intake.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes small DOCX files for tests: a real package, with the body and the other parts as their XML. */
public final class WordFile {

    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Adds the XML of paragraphs and tables. */
    public WordFile xml(String xml) {
        body.append(xml);
        return this;
    }

    /** Adds a plain paragraph. */
    public WordFile p(String text) {
        return xml("<w:p>" + run(text) + "</w:p>");
    }

    public WordFile center(String text) {
        return xml("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>");
    }

    /** Adds a paragraph with an automatic number. */
    public WordFile numbered(int list, int level, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + run(text) + "</w:p>");
    }

    /** Adds a table; a cell may begin with {@code >2 } for two columns, or be {@code ^} to go on from the cell above. */
    public WordFile table(String[]... rows) {
        body.append("<w:tbl>");
        for (int row = 0; row < rows.length; row++) {
            body.append("<w:tr>");
            for (int at = 0; at < rows[row].length; at++) {
                String text = rows[row][at];
                StringBuilder properties = new StringBuilder();
                if (text.startsWith(">")) {
                    properties.append("<w:gridSpan w:val=\"").append(text.charAt(1)).append("\"/>");
                    text = text.substring(3);
                }
                if (text.equals("^")) {
                    properties.append("<w:vMerge/>");
                    text = "";
                } else if (row + 1 < rows.length && at < rows[row + 1].length && rows[row + 1][at].equals("^")) {
                    properties.append("<w:vMerge w:val=\"restart\"/>");
                }
                body.append("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>");
                for (String line : text.split("\\|", -1)) {
                    body.append("<w:p>").append(run(line)).append("</w:p>");
                }
                body.append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    /** Adds a part beside the body, such as {@code numbering}, by the XML inside its root. */
    public WordFile part(String kind, String root, String xml) {
        parts.put(kind, "<w:" + root + SPACES + ">" + xml + "</w:" + root + ">");
        return this;
    }

    /** Returns the XML of an abstract list and its instance with the same id; each level is {@code format:text}. */
    public static String list(int id, String... levels) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int level = 0; level < levels.length; level++) {
            String[] form = levels[level].split(":", 2);
            xml.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"").append(form[0])
                    .append("\"/><w:lvlText w:val=\"").append(form[1]).append("\"/></w:lvl>");
        }
        return xml + "</w:abstractNum>";
    }

    public static String instance(int id, int list) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/></w:num>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Returns the file. */
    public byte[] bytes() {
        try (XWPFDocument empty = new XWPFDocument(); ByteArrayOutputStream made = new ByteArrayOutputStream()) {
            empty.createParagraph();
            empty.write(made);
            return filled(made.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] filled(byte[] empty) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(empty)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("word/_rels/document.xml.rels")) {
                    continue;
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    text = "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>";
                } else if (entry.getName().equals("[Content_Types].xml")) {
                    StringBuilder types = new StringBuilder();
                    parts.keySet().forEach(kind -> types.append("<Override PartName=\"/word/").append(kind)
                            .append(".xml\" ContentType=\"").append(TYPE).append(kind.replaceAll("\\d", "")).append("+xml\"/>"));
                    text = text.replace("</Types>", types + "</Types>");
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            StringBuilder relations = new StringBuilder(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry("word/" + part.getKey() + ".xml"));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                relations.append("<Relationship Id=\"r").append(part.getKey()).append("\" Type=\"").append(RELATION)
                        .append(part.getKey().replaceAll("\\d", "")).append("\" Target=\"").append(part.getKey()).append(".xml\"/>");
            }
            out.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
            out.write((relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
