package vn.congkhai.intake.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.model.Document;
import vn.congkhai.model.Section;

/**
 * The file {@code summary.md}: what editors wrote in plain words about each section, kept when the official text takes its
 * place in {@code document.md}. Words about a section that the official text has not as such go to the section around it,
 * below its name.
 */
final class PlainSummary {

    private PlainSummary() {}

    /** Returns the file; empty when no section has words of editors. */
    static String of(Document document, Anchors anchors, List<String> differences) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, Section> headings = new LinkedHashMap<>();
        for (Section section : document.allSections().toList()) {
            if (section.markdown().isBlank()) {
                continue;
            }
            String anchor = anchors.nearest(section.anchor());
            StringBuilder text = texts.computeIfAbsent(anchor, name -> new StringBuilder());
            headings.putIfAbsent(anchor, section);
            if (!anchor.equals(section.anchor())) {
                text.append("**").append(section.heading().replaceAll("([\\\\*_`\\[\\]<>])", "\\\\$1")).append("**\n\n");
                differences.add("Phần tóm tắt của mục “" + section.heading() + "” chuyển xuống dưới mục “" + anchor + "”.");
            }
            text.append(section.markdown()).append("\n\n");
        }
        StringBuilder file = new StringBuilder();
        texts.forEach((anchor, text) -> {
            Section section = headings.get(anchor);
            String heading = section.anchor().equals(anchor) ? section.heading() : anchor;
            file.append(file.isEmpty() ? "" : "\n").append("## ").append(heading).append(" {#").append(anchor).append("}\n\n")
                    .append(text.toString().strip()).append('\n');
        });
        return file.toString();
    }
}
