package vn.congkhai.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers browsers on this machine; nobody else can reach it. */
final class PreviewServer {

    private static final int PORTS_TRIED = 20;

    private final HttpServer http;
    private final SiteFiles files;
    private final PreviewState state;
    private final ReloadStream reload;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(HttpServer http, SiteFiles files, PreviewState state, ReloadStream reload) {
        this.http = http;
        this.files = files;
        this.state = state;
        this.reload = reload;
        http.setExecutor(threads);
        http.createContext("/", this::answer);
    }

    /**
     * Takes a port; no request is answered before {@link #start}.
     *
     * @param port the first one tried; 0 for any
     */
    static PreviewServer listen(int port, SiteFiles files, PreviewState state, ReloadStream reload)
            throws IOException {
        int last = port == 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65_535);
        for (int tried = port; tried < last; tried++) {
            try {
                return new PreviewServer(bound(tried), files, state, reload);
            } catch (BindException taken) {
                continue;
            }
        }
        return new PreviewServer(bound(last), files, state, reload);
    }

    private static HttpServer bound(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    }

    void start() {
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    void stop() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isLocal(exchange)) {
                text(exchange, 403, "text/plain; charset=utf-8", "Chỉ xem được từ chính máy này.\n");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                text(exchange, 405, "text/plain; charset=utf-8", "Trang xem thử chỉ để đọc.\n");
            } else if (path == null || !path.startsWith("/")) {
                text(exchange, 400, "text/plain; charset=utf-8", "Địa chỉ không hợp lệ.\n");
            } else if (path.startsWith(PreviewPage.OWN)) {
                own(exchange, path.substring(PreviewPage.OWN.length()));
            } else {
                file(exchange, path);
            }
        }
    }

    /** A page of another site whose name was made to point at this machine must not read the preview. */
    private boolean isLocal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && Set.of("127.0.0.1:" + port(), "localhost:" + port()).contains(host);
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" -> events(exchange);
            case "reload.js" -> text(exchange, 200, ContentType.of(name), PreviewPage.script(number(exchange)));
            default -> text(exchange, 404, "text/plain; charset=utf-8", "Không có trang này.\n");
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            reload.serve(out, number(exchange));
        }
    }

    /** Returns the number in a query such as {@code build=3}; that of the last build where there is none. */
    private long number(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        String digits = query == null ? "" : query.substring(query.indexOf('=') + 1);
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : reload.builds();
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        long build = reload.builds();
        Optional<SiteFiles.Found> found = files.read(path);
        if (found.isPresent()) {
            give(exchange, 200, found.get(), build);
        } else if (files.isEmpty()) {
            text(exchange, 500, ContentType.of(".html"), PreviewPage.withoutSite(state.notes(), build));
        } else if (!path.endsWith("/") && files.isFolder(path)) {
            exchange.getResponseHeaders().set("Location", path.substring(path.lastIndexOf('/') + 1) + "/");
            exchange.sendResponseHeaders(302, -1);
        } else {
            Optional<SiteFiles.Found> missing = files.read("/404.html");
            if (missing.isPresent()) {
                give(exchange, 404, missing.get(), build);
            } else {
                text(exchange, 404, "text/plain; charset=utf-8", "Không có trang này.\n");
            }
        }
    }

    private void give(HttpExchange exchange, int status, SiteFiles.Found file, long build) throws IOException {
        String type = ContentType.of(file.path());
        if (file.isPage()) {
            String html = new String(file.bytes(), StandardCharsets.UTF_8);
            text(exchange, status, type, PreviewPage.decorated(html, state.notes(), build));
        } else {
            bytes(exchange, status, type, file.bytes());
        }
    }

    private static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        bytes(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
