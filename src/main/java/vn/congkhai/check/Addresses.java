package vn.congkhai.check;

import java.util.HashMap;
import java.util.Map;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.vietnamese.Fold;

/**
 * No two pages may share an address. Addresses are compared without marks and case, because some file systems and
 * people do so.
 */
final class Addresses {

    private final Site site;
    private final Problems problems;
    private final Map<String, String> owners = new HashMap<>();

    Addresses(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    void check() {
        for (Place place : site.places()) {
            owners.putIfAbsent(Fold.fold(place.slug()), "“" + place.name() + "” (places.yml)");
        }
        for (Document document : site.documents()) {
            String file = "content/" + document.folder() + "/document.md";
            String other = owners.putIfAbsent(Fold.fold(document.folder()), file);
            if (other != null) {
                problems.add(Problem.error("same-address", Location.of(file),
                        "Địa chỉ “" + document.folder() + "” trùng với " + other
                                + " khi bỏ dấu và không phân biệt hoa thường.",
                        "Đổi tên thư mục của văn bản."));
            }
        }
    }
}
