package vn.congkhai.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The ids of a page: those that elements carry, and those that elements refer to. */
final class PageIds {

    /** Attributes that name other elements of the page, by one id or several. */
    private static final List<String> REFERRING = List.of(
            "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers",
            "list");

    private final Set<String> carried = new HashSet<>();
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> referred = new TreeSet<>();

    void add(Element element) {
        String id = element.id();
        if (!id.isEmpty() && !carried.add(id)) {
            twice.add(id);
        }
        for (String attribute : REFERRING) {
            if (element.hasAttr(attribute)) {
                for (String named : element.attr(attribute).strip().split("\\s+")) {
                    referred.add(named);
                }
            }
        }
    }

    boolean has(String id) {
        return carried.contains(id);
    }

    /** Returns the ids that more than one element carries, in order. */
    Set<String> twice() {
        return twice;
    }

    /** Returns the ids that an attribute names and no element carries, in order. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>(referred);
        missing.removeAll(carried);
        return missing;
    }

    /** Returns the ids as sorted hashes: eight bytes each, where a large site would hold millions of strings. */
    long[] hashes() {
        return carried.stream().mapToLong(PageIds::hash).sorted().toArray();
    }

    /** 64-bit FNV-1a over the characters: two of a million ids share a value once in 37 million sites. */
    static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
