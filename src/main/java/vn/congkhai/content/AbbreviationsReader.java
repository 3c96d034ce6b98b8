package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;
import vn.congkhai.source.YamlNode;

/** Reads {@code abbreviations.yml}. */
final class AbbreviationsReader {

    private AbbreviationsReader() {}

    static List<Abbreviation> read(YamlNode node, Problems problems) {
        Names names = new Names("chữ viết tắt", "content/abbreviations.yml");
        List<Abbreviation> abbreviations = new ArrayList<>();
        for (Fields record : Fields.list(node, problems)) {
            record.require("short", "long");
            Optional<String> shortForm = record.text("short");
            Optional<String> longForm = record.text("long");
            shortForm.ifPresent(name -> names.add(record, "short", name, problems));
            record.close();
            if (!record.broken()) {
                abbreviations.add(new Abbreviation(shortForm.orElseThrow(), longForm.orElseThrow()));
            }
        }
        return abbreviations;
    }
}
