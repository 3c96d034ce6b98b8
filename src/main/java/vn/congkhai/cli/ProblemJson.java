package vn.congkhai.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congkhai.problem.Problem;

/** Prints problems for programs. Lines and columns count from 1; 0 stands for the whole file or line. */
final class ProblemJson {

    private ProblemJson() {
    }

    static String of(List<Problem> problems) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode all = json.createObjectNode();
        ArrayNode list = all.putArray("problems");
        for (Problem problem : problems) {
            list.addObject()
                    .put("code", problem.code())
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("file", problem.location().file())
                    .put("line", problem.location().line())
                    .put("column", problem.location().column())
                    .put("message", problem.message())
                    .put("hint", problem.hint());
        }
        return json.writeValueAsString(all);
    }
}
