package vn.congkhai.source;

import vn.congkhai.problem.Problem;

/** Says in words what stands in a YAML file. */
final class Wording {

    private static final int LONGEST = 40;

    private Wording() {}

    static Problem wrongType(YamlNode node, String expected, String hint) {
        return Problem.error("wrong-type", node.location(), expected + "; ở đây là " + found(node) + ".", hint);
    }

    static String found(YamlNode node) {
        if (node instanceof YamlList) {
            return "danh sách";
        }
        if (!(node instanceof YamlScalar scalar)) {
            return "nhóm khóa";
        }
        String text = scalar.text().length() <= LONGEST ? scalar.text() : scalar.text().substring(0, LONGEST) + "…";
        return switch (scalar.kind()) {
            case NULL -> "chỗ trống";
            case INTEGER, DECIMAL -> "số " + text;
            case BOOLEAN -> text;
            case TEXT -> "chữ “" + text + "”";
        };
    }
}
