package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.config.ConfigReader;
import vn.congkhai.model.Contact;
import vn.congkhai.model.FormerPlace;
import vn.congkhai.model.Place;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;
import vn.congkhai.source.YamlList;
import vn.congkhai.source.YamlNode;

/** Reads {@code places.yml}. */
final class PlacesReader {

    private final Names names;
    private final Problems problems;

    PlacesReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    List<Place> read(YamlNode node) {
        if (!(node instanceof YamlList)) {
            names.unreadable();
        }
        List<Fields> records = Fields.list(node, problems);
        for (Fields record : records) {
            Forms.place(record, "slug").ifPresent(slug -> names.add(record, "slug", slug, problems));
        }
        return records.stream().flatMap(record -> place(record).stream()).toList();
    }

    private Optional<Place> place(Fields record) {
        record.require("slug", "kind", "name");
        // The slug itself was told with the names.
        Optional<String> slug = record.broken() ? Optional.empty() : Forms.place(record, "slug");
        Optional<PlaceKind> kind = record.word("kind", PlaceKind.values(), PlaceKind::word);
        Optional<String> name = record.text("name");
        Optional<String> code = record.text("code");
        List<FormerPlace> formerly = formerly(record);
        Contact contact = record.record("contact").map(ConfigReader::contact).orElse(Contact.NONE);
        if (slug.isPresent() && kind.isPresent()) {
            checkSlug(record, slug.get(), kind.get());
        }
        if (code.isPresent() && kind.isPresent()) {
            checkCode(record, code.get(), kind.get());
        }
        record.close();
        if (record.broken()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                slug.orElseThrow(), kind.orElseThrow(), name.orElseThrow(), code, formerly, contact));
    }

    private static List<FormerPlace> formerly(Fields record) {
        List<FormerPlace> formerly = new ArrayList<>();
        for (Fields former : record.records("formerly")) {
            former.require("kind", "name");
            Optional<String> kind = former.text("kind");
            Optional<String> name = former.text("name");
            former.close();
            if (!former.broken()) {
                formerly.add(new FormerPlace(kind.orElseThrow(), name.orElseThrow()));
            }
        }
        return formerly;
    }

    private void checkSlug(Fields record, String slug, PlaceKind kind) {
        int slash = slug.indexOf('/');
        String first = slash < 0 ? slug : slug.substring(0, slash);
        if (kind.isProvince() != slash < 0) {
            String form = kind.isProvince() ? "một phần, như son-la" : "hai phần, như son-la/song-ma";
            record.fail(Problem.error("place-slug", record.at("slug"),
                    "“" + slug + "” không hợp với loại “" + kind.word() + "”.",
                    "Địa chỉ của loại này có " + form + "."));
        } else if (SiteUrl.RESERVED.contains(first) || first.equals(ContentFolders.UNKNOWN_PLACE)) {
            record.fail(Problem.error("reserved-slug", record.at("slug"),
                    "“" + first + "” là thư mục riêng của trang, không dùng làm địa chỉ của tỉnh được.",
                    "Chọn địa chỉ khác, ví dụ tinh-" + first + "."));
        } else if (slash >= 0) {
            names.refer(record, "slug", first);
        }
    }

    private static void checkCode(Fields record, String code, PlaceKind kind) {
        int digits = kind.isProvince() ? 2 : 5;
        if (!code.matches("[0-9]{" + digits + "}")) {
            record.fail(Problem.error("place-code", record.at("code"),
                    "Mã “" + code + "” không có đúng " + digits + " chữ số.",
                    "Tỉnh, thành phố có 2 chữ số; xã, phường, đặc khu có 5. Không biết thì để null."));
        }
    }
}
