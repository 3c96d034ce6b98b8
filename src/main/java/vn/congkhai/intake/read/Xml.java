package vn.congkhai.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** An element of a part of a DOCX file. Names carry one known prefix for each namespace, whatever the file calls it. */
final class Xml {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 3_000_000;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"));

    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(0);

    private Xml(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** @throws Refusal when the part is not well-formed or beyond every reasonable size */
    static Xml read(InputStream part, String what) throws Refusal {
        try {
            XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(letters(part));
            Deque<Xml> open = new ArrayDeque<>();
            Xml root = null;
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Xml element = start(reader);
                    elements++;
                    if (open.size() >= DEEPEST || elements > MOST_ELEMENTS) {
                        throw Refusal.damaged(what);
                    }
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().children.add(element);
                    }
                    open.push(element);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && !open.isEmpty()
                        && open.peek().holdsText()) {
                    open.peek().text.append(reader.getText());
                }
            }
            return root;
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw Refusal.damaged(what);
        }
    }

    /** The parser prints bytes that are no letters to the terminal; a part is in UTF-8, or in UTF-16 with its mark. */
    private static Reader letters(InputStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, UTF_8_MARK.length);
        byte[] start = bytes.readNBytes(UTF_8_MARK.length);
        boolean wide = start.length > 1 && (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                || start[0] == (byte) 0xFF && start[1] == (byte) 0xFE);
        if (!Arrays.equals(start, UTF_8_MARK)) {
            bytes.unread(start);
        }
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static Xml start(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>(4);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            String prefix = space == null || space.isEmpty() ? "" : PREFIXES.getOrDefault(space, "x:");
            attributes.put((prefix + reader.getAttributeLocalName(i)).intern(), reader.getAttributeValue(i));
        }
        String space = reader.getNamespaceURI();
        String name = PREFIXES.getOrDefault(space == null ? "" : space, "x:") + reader.getLocalName();
        return new Xml(name.intern(), attributes.isEmpty() ? Map.of() : attributes);
    }

    private boolean holdsText() {
        return name.equals("w:t") || name.equals("w:delText") || name.equals("m:t");
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    String text() {
        return text.toString();
    }

    List<Xml> children() {
        return children;
    }

    /** Returns the attribute; empty text when there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Returns the value of {@code w:val}. */
    String value() {
        return attribute("w:val");
    }

    /** Returns the number in an attribute; the other number when there is none. */
    int number(String key, int other) {
        String value = attribute(key);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : other;
    }

    Optional<Xml> child(String wanted) {
        return all(wanted).findFirst();
    }

    /** Returns what a path of children leads to. */
    Optional<Xml> path(String... names) {
        Optional<Xml> at = Optional.of(this);
        for (String wanted : names) {
            at = at.flatMap(element -> element.child(wanted));
        }
        return at;
    }

    Stream<Xml> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** Returns every element of the name below this one, in reading order. */
    Stream<Xml> descendants(String wanted) {
        return children.stream().flatMap(child ->
                Stream.concat(child.is(wanted) ? Stream.of(child) : Stream.empty(), child.descendants(wanted)));
    }

    /** Tells whether a switch such as {@code <w:b/>} is on; empty when it is not set. */
    Optional<Boolean> flag(String wanted) {
        return child(wanted).map(Xml::value)
                .map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none"));
    }
}
