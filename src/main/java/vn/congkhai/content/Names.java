package vn.congkhai.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;

/**
 * The names that one file gives to its records, for references from elsewhere. It holds names of broken records too:
 * what is wrong with those is told once, at the record, and not again at every reference.
 */
final class Names {

    private final String what;
    private final String file;
    private final Map<String, Location> places = new LinkedHashMap<>();
    private boolean readable = true;

    /**
     * @param what the thing named, in Vietnamese, such as “chỉ tiêu”
     * @param file where the names are given
     */
    Names(String what, String file) {
        this.what = what;
        this.file = file;
    }

    /** Takes in the name of a record; a name that is taken is told. */
    void add(Fields record, String key, String name, Problems problems) {
        Location location = record.at(key);
        Location first = places.putIfAbsent(name, location);
        if (first != null) {
            record.fail(Problem.error("duplicate-name", location,
                    "Tên “" + name + "” đã dùng cho " + what + " ở dòng " + first.line() + ".",
                    "Đặt cho mỗi " + what + " một tên riêng."));
        }
    }

    /** Takes in a name without a record. */
    void add(String name, Location location) {
        places.putIfAbsent(name, location);
    }

    /** Says that the file could not be read, so that nothing can be said about its names. */
    void unreadable() {
        readable = false;
    }

    boolean contains(String name) {
        return places.containsKey(name);
    }

    Collection<String> all() {
        return places.keySet();
    }

    /** Adds a problem to the record when its key refers to a name that nobody gave. */
    void refer(Fields record, String key, String name) {
        if (!knows(name)) {
            record.fail(missing(record.at(key), name));
        }
    }

    /** Tells whether a reference to the name may stand. */
    boolean knows(String name) {
        return !readable || places.containsKey(name);
    }

    /** Returns the problem of a reference to a name that nobody gave. */
    Problem missing(Location location, String name) {
        String hint = Nearest.to(name, places.keySet())
                .map(near -> "Có phải bạn muốn viết “" + near + "”?")
                .orElse("Sửa tên, hoặc thêm " + what + " này vào " + file + ".");
        return Problem.error("dangling-reference", location,
                "Không có " + what + " nào tên “" + name + "” trong " + file + ".", hint);
    }
}
