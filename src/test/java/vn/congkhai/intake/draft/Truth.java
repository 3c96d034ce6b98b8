package vn.congkhai.intake.draft;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An indicator as the author of a document tells it. */
record Truth(String name, String quote, List<Target> targets) {

    /** A figure; {@code value} has one number, two ends, or number and whole. */
    record Target(String comparator, List<BigDecimal> value, String unit) {}

    static List<Truth> of(Path file) throws IOException {
        List<Truth> all = new ArrayList<>();
        for (JsonNode indicator : JsonMapper.shared().readTree(Files.readString(file)).get("indicators")) {
            List<Target> targets = new ArrayList<>();
            for (JsonNode target : indicator.get("targets")) {
                List<BigDecimal> value = new ArrayList<>();
                for (String key : List.of("number", "low", "high", "of")) {
                    if (target.get("value").has(key)) {
                        value.add(target.get("value").get(key).decimalValue().stripTrailingZeros());
                    }
                }
                targets.add(new Target(target.get("comparator").asString(), value, target.path("unit").asString("")));
            }
            all.add(new Truth(indicator.get("name").asString(), indicator.get("quote").asString(), targets));
        }
        return all;
    }
}
