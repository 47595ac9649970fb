package dk.klynge.actionplan.writing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who writes in a section with a browser of their own.
final class Desk implements AutoCloseable {

  private final BrowserContext context;
  private final String url;
  private Page page;

  /// @param door the sign-in of the test's own program, which shares the sessions and is awake
  /// @param url of the section in the program that is killed
  Desk(Browser browser, JdbcClient db, String door, String url) {
    context = browser.newContext();
    context.setDefaultTimeout(120_000);
    context.setDefaultNavigationTimeout(120_000);
    this.url = url;
    page = context.newPage();
    page.navigate(door);
    var login = SignedIn.account(db, List.of(Role.PROGRAMME_OFFICE), new Scope.Everywhere());
    page.locator("input[name=username]").fill(login.toString());
    page.locator("input[name=password]").fill(SignedIn.PASSWORD);
    page.locator("main form:has(input[name=password]) button").first().click();
    page.waitForLoadState();
    page.navigate(url);
  }

  /// At the end of the line that begins with this, letter by letter.
  void write(String line, String more) {
    area()
        .evaluate(
            """
            (area, line) => {
              const from = area.value.indexOf(line);
              const end = area.value.indexOf('\\n', from);
              const at = from < 0 || end < 0 ? area.value.length : end;
              area.focus();
              area.setSelectionRange(at, at);
            }
            """,
            line);
    more.codePoints().mapToObj(Character::toString).forEach(page.keyboard()::insertText);
  }

  void awaitText(String part) {
    until(() -> text().contains(part));
  }

  void awaitStatus(String status) {
    until(() -> status.equals(line().getAttribute("data-status")));
  }

  void awaitOther() {
    until(() -> page.locator("[data-others]").innerText().contains("skriver også her"));
  }

  /// Playwright belongs to the thread of the test, so the wait is here and not in another.
  private void until(BooleanSupplier what) {
    await()
        .atMost(120, SECONDS)
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(150))
        .until(() -> {
          page.waitForTimeout(20);
          return what.getAsBoolean();
        });
  }

  String text() {
    return area().inputValue();
  }

  private Locator area() {
    return page.locator("textarea[name=text]");
  }

  private Locator line() {
    return page.locator("[data-status]");
  }

  /// The tab is gone with all that only it knew.
  void closeTab() {
    page.close();
  }

  void openAgain() {
    page = context.newPage();
    page.navigate(url);
  }

  @Override
  public void close() {
    context.close();
  }
}
