package vn.congkhai.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.StatedGroup;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;

/** Holds how many indicators a document says it has against how many are listed. */
final class StatedCounts {

    /** Code of the doubt which says that the document's own count is wrong. */
    static final String EXCUSE = "count-mismatch";

    private final Problems problems;
    private final List<StatedGroup> groups = new ArrayList<>();
    private final Map<String, Location> groupPlaces = new LinkedHashMap<>();
    private Optional<Integer> total = Optional.empty();
    private Location totalPlace;
    private boolean excused;
    private boolean readable = true;

    StatedCounts(Problems problems) {
        this.problems = problems;
    }

    void read(Fields stated) {
        total = stated.count("indicators", 0);
        totalPlace = stated.at("indicators");
        for (Fields record : stated.records("groups")) {
            record.require("name", "count");
            Optional<String> name = record.text("name");
            Optional<Integer> count = record.count("count", 0);
            record.close();
            if (record.broken()) {
                readable = false;
            } else if (groupPlaces.putIfAbsent(name.orElseThrow(), record.at("count")) != null) {
                record.fail(Problem.error("duplicate-name", record.at("name"),
                        "Nhóm “" + name.get() + "” được nêu hai lần.", "Giữ một dòng."));
            } else {
                groups.add(new StatedGroup(name.get(), count.orElseThrow()));
            }
        }
        stated.close();
        readable &= !stated.broken();
    }

    /** Says what else explains a difference: an annex that was not received, or a doubt about the count. */
    void excuses(List<Annex> annexes, List<Doubt> doubts) {
        excused = annexes.stream().anyMatch(annex -> !annex.received())
                || doubts.stream().anyMatch(doubt -> doubt.code().equals(EXCUSE));
    }

    /** Says that something that might explain a difference could not be read. */
    void uncertain() {
        readable = false;
    }

    Optional<Integer> total() {
        return total;
    }

    List<StatedGroup> groups() {
        return groups;
    }

    /**
     * Adds a problem for each count that differs.
     *
     * @param found groups of all indicators listed, in order; a group may stand there many times
     */
    void compare(List<GroupName> found) {
        if (!readable) {
            return;
        }
        List<GroupName> unknown = groups.isEmpty()
                ? List.of()
                : found.stream().filter(group -> !groupPlaces.containsKey(group.name())).toList();
        unknown.stream().filter(group -> !group.name().isEmpty()).forEach(this::tellUnknownGroup);
        if (excused) {
            return;
        }
        if (total.isPresent() && total.get() != found.size()) {
            tell(totalPlace, "Văn bản nói có " + total.get() + " chỉ tiêu, indicators.yml có " + found.size() + ".");
        }
        // Where a group's name is wrong, the counts of the right ones would be wrong for the same reason.
        for (StatedGroup group : unknown.isEmpty() ? groups : List.<StatedGroup>of()) {
            long count = found.stream().filter(name -> name.name().equals(group.name())).count();
            if (count != group.count()) {
                tell(groupPlaces.get(group.name()), "Văn bản nói nhóm “" + group.name() + "” có " + group.count()
                        + " chỉ tiêu, indicators.yml có " + count + ".");
            }
        }
        int sum = groups.stream().mapToInt(StatedGroup::count).sum();
        if (total.isPresent() && !groups.isEmpty() && total.get() != sum) {
            tell(totalPlace, "Các nhóm cộng lại được " + sum + " chỉ tiêu, nhưng tổng ghi " + total.get() + ".");
        }
    }

    private void tellUnknownGroup(GroupName group) {
        problems.add(Problem.error("unknown-group", group.location(),
                "Phần “stated” của document.md không có nhóm “" + group.name() + "”.",
                Nearest.to(group.name(), groupPlaces.keySet())
                        .map(near -> "Có phải bạn muốn viết “" + near + "”?")
                        .orElse("Các nhóm đã nêu: " + String.join(" · ", groupPlaces.keySet()) + ".")));
    }

    private void tell(Location location, String message) {
        problems.add(Problem.error(EXCUSE, location, message,
                "Sửa số hoặc bổ sung chỉ tiêu; nếu chính văn bản đếm sai, thêm nghi vấn có mã count-mismatch."));
    }
}
