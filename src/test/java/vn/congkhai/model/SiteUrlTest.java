package vn.congkhai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteUrlTest {

    @ParameterizedTest
    @CsvSource({
        "'',               '',               ./",
        "'',               son-la/,          son-la/",
        "son-la/song-ma/,  '',               ../../",
        "son-la/song-ma/,  data/x.csv,       ../../data/x.csv",
        "son-la/,          son-la/#a,        ../son-la/#a",
        "404.html,         '',               ./",
    })
    void linksClimbToTheRootAndDescend(String from, String to, String link) {
        assertThat(new SiteUrl(to).from(new SiteUrl(from))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "'',               index.html",
        "son-la/,          son-la/index.html",
        "son-la/#dieu-1,   son-la/index.html",
        "404.html,         404.html",
    })
    void aPageIsHeldByAFile(String url, String file) {
        assertThat(new SiteUrl(url).file()).isEqualTo(file);
    }
}
