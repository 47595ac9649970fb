package dk.klynge.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The one browser of a test run. Where there is none the tests are skipped with a message, but
/// never in CI.
final class Chromium {

  /// The browser without windows needs half the processor time of the whole one.
  private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

  private static final Path WHOLE = Path.of("/usr/bin/chromium");

  private static final Path PROGRAM =
      Optional.ofNullable(System.getenv("KLYNGE_CHROMIUM"))
          .map(Path::of)
          .orElse(Files.isExecutable(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : WHOLE);

  /// What is to come comes within these milliseconds, also where other programs want the processor.
  static final double PATIENCE = 90_000;

  private Chromium() {}

  static Browser shared() {
    if (!Files.isExecutable(PROGRAM)) missing();
    return Running.BROWSER;
  }

  private static void missing() {
    var message =
        "No browser at "
            + PROGRAM
            + ": install chromium-headless-shell, or say where it is with KLYNGE_CHROMIUM";
    if ("true".equals(System.getenv("CI"))) throw new AssertionError(message);
    Assumptions.abort(message);
  }

  private static final class Running {

    static final Browser BROWSER = launch();

    private static Browser launch() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(PROGRAM)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }
}
