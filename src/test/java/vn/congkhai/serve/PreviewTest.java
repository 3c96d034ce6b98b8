package vn.congkhai.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.build.Outcome;
import vn.congkhai.build.Refusal;
import vn.congkhai.build.TinySite;

/** The bound is only there so that a server that never answers ends the run. */
@Timeout(120)
class PreviewTest {

    private static final String PAGE = "/" + TinySite.DOCUMENT + "/";

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private TinySite site;
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        site = TinySite.in(folder);
        preview = start(0);
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
    }

    @Test
    void pageIsServedWithTheReloadScriptThatTheFileDoesNotHave() throws Exception {
        HttpResponse<String> answer = get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("Xây một cây cầu.", "/__congkhai/reload.js?build=1");
        assertThat(folder.resolve(".congkhai/preview" + PAGE + "index.html"))
                .content().doesNotContain("__congkhai");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void missingPageIsAnsweredWithThePageForIt() throws Exception {
        HttpResponse<String> answer = get("/khong-co/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    }

    @Test
    void folderWithoutItsSlashIsSentOn() throws Exception {
        HttpResponse<String> answer = get("/" + TinySite.DOCUMENT);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .contains(TinySite.DOCUMENT.substring(TinySite.DOCUMENT.lastIndexOf('/') + 1) + "/");
    }

    @Test
    void pathThatLeavesTheSiteIsNotFound() throws IOException {
        assertThat(raw("GET /../../site-config.yml HTTP/1.1", "127.0.0.1:" + preview.port()))
                .startsWith("HTTP/1.1 404");
        assertThat(raw("GET /%2e%2e/%2e%2e/site-config.yml HTTP/1.1", "127.0.0.1:" + preview.port()))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void pageOfAnotherSiteMayNotRead() throws IOException {
        assertThat(raw("GET / HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void previewIsReadOnly() throws IOException {
        assertThat(raw("POST / HTTP/1.1", "127.0.0.1:" + preview.port())).startsWith("HTTP/1.1 405");
    }

    @Test
    void changedFileIsBuiltAndBrowsersAreToldToReload() throws Exception {
        HttpResponse<InputStream> events = browser.send(
                request("/__congkhai/events?since=1"), HttpResponse.BodyHandlers.ofInputStream());
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo(": connected");
        assertThat(lines.readLine()).isEmpty();

        site.document("Xây hai cây cầu.");

        assertThat(lines.readLine()).isEqualTo("event: reload");
        assertThat(get(PAGE).body()).contains("Xây hai cây cầu.");
        events.body().close();
    }

    @Test
    void fileInANewFolderIsSeen() throws Exception {
        outcomes.take();
        site.write("templates/note.txt", "x");

        assertThat(outcomes.take()).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void problemsAreShownOverTheLastGoodSite() throws Exception {
        outcomes.take();
        site.document("Xem [phụ lục](phu-luc/).");

        assertThat(outcomes.take()).isInstanceOf(Outcome.Failed.class);
        assertThat(get(PAGE).body())
                .contains("Xây một cây cầu.", "id=\"congkhai-problems\"", "liên kết &quot;phu-luc/&quot; dẫn tới");
    }

    @Test
    void secondPreviewOfTheSameSiteIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> start(0));

        assertThat(refusal).hasMessage("Một lần chạy khác (tiến trình " + ProcessHandle.current().pid()
                + ") đang làm việc trên trang này: " + folder);
    }

    @Test
    void portThatIsTakenGivesWayToTheNextFreeOne(@TempDir Path other) throws IOException {
        TinySite.in(other);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                Preview second = Preview.start(other, taken.getLocalPort(), TinySite.DAY, listener())) {
            assertThat(second.port()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void siteThatWasNeverGoodShowsItsProblems(@TempDir Path other) throws Exception {
        TinySite broken = TinySite.in(other);
        broken.document("Xem [phụ lục](phu-luc/).");
        preview.close();
        preview = Preview.start(other, 0, TinySite.DAY, listener());

        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Chưa dựng được trang", "liên kết &quot;phu-luc/&quot; dẫn tới");
    }

    private Preview start(int port) throws IOException {
        return Preview.start(folder, port, TinySite.DAY, listener());
    }

    private PreviewListener listener() {
        return new PreviewListener() {
            @Override
            public void built(Outcome outcome) {
                outcomes.add(outcome);
            }

            @Override
            public void failed(Exception failure) {
                throw new AssertionError(failure);
            }
        };
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + preview.port() + path)).build();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends what a client library would mend. */
    private String raw(String requestLine, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", preview.port())) {
            socket.getOutputStream().write((requestLine + "\r\nHost: " + host
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
