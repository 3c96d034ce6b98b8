package vn.congkhai.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium. What a page says on the console, and what it asks of other origins, is kept. */
final class Chromium implements AfterAllCallback {

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final List<String> console = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    /** Opens an empty page in a fresh profile. */
    Page page(int width, boolean javaScript) {
        return page(width, javaScript, ColorScheme.LIGHT);
    }

    /** Opens an empty page for readers who like it light or dark. */
    Page page(int width, boolean javaScript, ColorScheme scheme) {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(QUIET));
        }
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript)
                .setColorScheme(scheme)
                .setAcceptDownloads(true));
        Page page = context.newPage();
        page.onConsoleMessage(message -> console.add(page.url() + ": " + message.text()));
        page.onPageError(error -> console.add(page.url() + ": " + error));
        String root = BuiltSite.host().root().toString();
        page.onRequest(request -> {
            if (!request.url().startsWith(root)) {
                strangers.add(page.url() + " asks for " + request.url());
            }
        });
        return page;
    }

    /** Returns what pages wrote to the console since the browser was started. */
    List<String> console() {
        return List.copyOf(console);
    }

    /** Forgets what pages wrote to the console, after a test that makes the browser complain. */
    void forgetConsole() {
        console.clear();
    }

    /** Returns requests that left the site since the browser was started. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
