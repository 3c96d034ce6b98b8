package vn.congkhai.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Builds nodes from the parser's events. One composer reads one file. */
final class YamlComposer {

    private static final ScalarResolver TYPES = new CoreSchema().getScalarResolver();

    private final String path;
    private final int linesBefore;
    private final Problems problems;
    private Iterator<Event> events;
    private boolean refused;

    YamlComposer(String path, int linesBefore, Problems problems) {
        this.path = path;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    Optional<YamlNode> compose(Iterator<Event> parsed) {
        events = parsed;
        events.next();
        Event event = events.next();
        if (!(event instanceof DocumentStartEvent)) {
            refuse("empty-yaml", new Location(path, linesBefore + 1, 1), "Không có nội dung nào ngoài chú thích.",
                    "Viết nội dung vào đây, hoặc xóa tệp đi.");
            return Optional.empty();
        }
        YamlNode node = node(events.next(), 1);
        events.next();
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            refuse("yaml-second-document", at(next), "Có dấu “---” mở một phần YAML thứ hai.",
                    "Mỗi tệp chỉ có một phần: bỏ dòng “---” này.");
        }
        return refused ? Optional.empty() : Optional.of(node);
    }

    private YamlNode node(Event event, int depth) {
        Location location = at(event);
        if (event instanceof AliasEvent) {
            refuseAnchor(location);
            return new YamlScalar(location, location, "", ScalarKind.NULL);
        }
        if (((NodeEvent) event).getAnchor().isPresent()) {
            refuseAnchor(location);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), location);
            refuseHidden(scalar.getValue(), location);
            // An escape may spell a letter and its mark apart.
            String text = Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC);
            return new YamlScalar(location, end(event), text, kind(scalar));
        }
        refuseTag(((CollectionStartEvent) event).getTag(), location);
        if (depth > YamlReader.MAX_DEPTH) {
            refuse("yaml-depth", location, "Lồng nhau quá sâu: hơn " + YamlReader.MAX_DEPTH + " tầng.",
                    "Kiểm tra các dấu ngoặc và thụt lề.");
            skip();
            return new YamlScalar(location, location, "", ScalarKind.NULL);
        }
        boolean flow = ((CollectionStartEvent) event).isFlow();
        return event instanceof MappingStartEvent ? map(location, flow, depth) : list(location, flow, depth);
    }

    private YamlList list(Location location, boolean flow, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Location end = location;
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
            end = items.get(items.size() - 1).end();
        }
        return new YamlList(location, flow ? end(event) : end, items);
    }

    private YamlMap map(Location location, boolean flow, int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        Location end = location;
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            end = value.end();
            if (!(key instanceof YamlScalar name)) {
                refuse("yaml-key", key.location(), "Tên khóa phải là chữ, không phải danh sách hay nhóm.",
                        "Nếu dòng này là một đoạn chữ, hãy đặt nó trong ngoặc kép.");
                continue;
            }
            Location first = seen.putIfAbsent(name.text(), name.location());
            if (first == null) {
                entries.add(new YamlEntry(name.text(), name.location(), value));
            } else {
                problems.add(Problem.error("duplicate-key", name.location(),
                        "Khóa “" + name.text() + "” đã có ở dòng " + first.line() + ".",
                        "Giữ một dòng và xóa dòng kia."));
            }
        }
        return new YamlMap(location, flow ? end(event) : end, entries);
    }

    /** Goes past the end of a collection whose start was just read. */
    private void skip() {
        for (int open = 1; open > 0; ) {
            Event.ID id = events.next().getEventId();
            if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
                open++;
            } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
                open--;
            }
        }
    }

    private static ScalarKind kind(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return ScalarKind.TEXT;
        }
        Tag tag = TYPES.resolve(scalar.getValue(), true);
        if (tag.equals(Tag.NULL)) {
            return ScalarKind.NULL;
        }
        if (tag.equals(Tag.INT)) {
            return ScalarKind.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return ScalarKind.DECIMAL;
        }
        return tag.equals(Tag.BOOL) ? ScalarKind.BOOLEAN : ScalarKind.TEXT;
    }

    private Location at(Event event) {
        return at(event.getStartMark().orElseThrow());
    }

    private Location end(Event event) {
        return at(event.getEndMark().orElseThrow());
    }

    private Location at(Mark mark) {
        return new Location(path, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }

    private void refuseAnchor(Location location) {
        refuse("yaml-anchor", location, "Ở đây có dấu & hoặc * của YAML (viết một chỗ, dùng lại chỗ khác).",
                "Viết lại giá trị đầy đủ; nếu đó là một phần của chữ, đặt trong ngoặc kép.");
    }

    private void refuseTag(Optional<String> tag, Location location) {
        tag.ifPresent(found -> refuse("yaml-tag", location, "Ở đây có nhãn kiểu của YAML bắt đầu bằng dấu “!”.",
                "Bỏ nhãn; nếu đó là một phần của chữ, đặt trong ngoặc kép."));
    }

    /** The file has none as such; an escape such as {@code \\0} may still stand for one. */
    private void refuseHidden(String text, Location location) {
        OptionalInt hidden = HiddenCharacter.next(text, 0);
        if (hidden.isPresent()) {
            refuse("control-character", location,
                    "Trong ngoặc kép có dấu “\\” đứng cho một ký tự không nhìn thấy được ("
                            + HiddenCharacter.name(text, hidden.getAsInt()) + ").",
                    "Bỏ dấu “\\” và mã theo sau nó.");
        }
    }

    private void refuse(String code, Location location, String message, String hint) {
        problems.add(Problem.error(code, location, message, hint));
        refused = true;
    }
}
