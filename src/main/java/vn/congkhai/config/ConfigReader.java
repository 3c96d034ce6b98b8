package vn.congkhai.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.congkhai.model.Contact;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.Fields;
import vn.congkhai.source.TextReader;
import vn.congkhai.source.YamlReader;

/** Reads {@code site-config.yml}. */
public final class ConfigReader {

    /** The file, relative to the site folder. */
    public static final String FILE = "site-config.yml";

    private static final String DEFAULT_LANGUAGE = "vi";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LEAST_BYTES = 1024;
    private static final int LEAST_FILES = 100;

    private ConfigReader() {}

    /**
     * Returns the settings; empty, with problems added, when the file is missing or wrong.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static Optional<SiteConfig> read(Path site, Problems problems) throws IOException {
        if (!Files.isRegularFile(site.resolve(FILE))) {
            problems.add(Problem.error("missing-file", Location.of(FILE), "Không có tệp " + FILE + " trong thư mục trang.",
                    "Tạo tệp này; chỉ “title” là bắt buộc."));
            return Optional.empty();
        }
        return TextReader.read(site, FILE, problems)
                .flatMap(file -> YamlReader.read(file, problems))
                .flatMap(node -> Fields.of(node, problems))
                .flatMap(ConfigReader::config);
    }

    private static Optional<SiteConfig> config(Fields fields) {
        fields.require("title");
        Optional<String> title = fields.text("title");
        Optional<String> description = fields.text("description");
        Optional<URI> baseUrl = fields.form("base_url", "bad-address", "địa chỉ đầy đủ của trang",
                "Viết như https://congkhai.vi-du.vn/xa/, hoặc để null.", ConfigReader::address);
        List<String> languages = languages(fields);
        Contact contact = fields.record("contact").map(ConfigReader::contact).orElse(Contact.NONE);
        Optional<String> licence = fields.text("data_licence");
        Optional<Boolean> drafts = fields.flag("show_drafts");
        SearchFiles search = fields.record("search").map(ConfigReader::search).orElse(SearchFiles.NONE);
        fields.close();
        if (fields.broken()) {
            return Optional.empty();
        }
        return Optional.of(new SiteConfig(title.orElseThrow(), description, baseUrl, languages, contact,
                licence, drafts.orElse(false), search));
    }

    /** Returns the languages in their order; which of them have words, the theme knows. */
    private static List<String> languages(Fields fields) {
        List<String> languages = fields.texts("languages");
        Set<String> seen = new TreeSet<>();
        for (String language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                fields.fail(Problem.error("bad-language", fields.at("languages"),
                        "“" + language + "” không phải là mã ngôn ngữ.", "Viết như [vi, en]: hai hay ba chữ cái thường."));
            } else if (!seen.add(language)) {
                fields.fail(Problem.error("same-language", fields.at("languages"),
                        "“" + language + "” có hai lần trong “languages”.", "Mỗi ngôn ngữ viết một lần."));
            }
        }
        return languages.isEmpty() ? List.of(DEFAULT_LANGUAGE) : languages;
    }

    /** Returns how an office is reached, out of a record whose keys are closed here. */
    public static Contact contact(Fields fields) {
        Contact contact = new Contact(
                fields.text("name"),
                fields.text("phone"),
                fields.form("email", "bad-email", "địa chỉ thư điện tử", "Viết như ubnd@xa.vi-du.vn.",
                        ConfigReader::email),
                fields.text("address"),
                fields.text("hours"));
        fields.close();
        return contact;
    }

    private static SearchFiles search(Fields fields) {
        SearchFiles search = new SearchFiles(
                fields.count("shard_bytes", LEAST_BYTES),
                fields.count("pack_bytes", LEAST_BYTES),
                fields.count("card_bytes", LEAST_BYTES),
                fields.count("most_files", LEAST_FILES));
        fields.close();
        return search;
    }

    private static Optional<String> email(String text) {
        return text.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+") ? Optional.of(text) : Optional.empty();
    }

    /** Returns the address that the text is, ending in {@code /}; empty when it is no whole web address. */
    public static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = List.of("http", "https").contains(String.valueOf(uri.getScheme()));
            boolean plain = uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null
                    && uri.getFragment() == null;
            return web && plain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }
}
