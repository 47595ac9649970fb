package dk.klynge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ReducedMotion;
import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/// One visitor with a browser of their own. Ends with a look at the console: an error there, or a
/// violation of the content security policy, fails the test.
public final class Browsing implements AutoCloseable {

  public static final int DESKTOP = 1280;
  public static final int PHONE = 360;

  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /// Nobody looks at them in CI, and they cost a third of the time.
  private static final boolean PICTURES =
      !"true".equals(System.getenv("CI")) || Boolean.getBoolean("klynge.screenshots");

  private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[a-z0-9._]+\\?\\?");

  private final String home;
  private final Visitors visitors;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private boolean refusalsExpected;

  private Browsing(String home, Visitors visitors, BrowserContext context) {
    this.home = home;
    this.visitors = visitors;
    this.context = context;
    context.setDefaultTimeout(Chromium.PATIENCE);
    context.onConsoleMessage(message -> {
      if (message.type().equals("error"))
        complaints.add(message.page().url() + ": " + message.text());
    });
    context.onWebError(error -> complaints.add(error.error()));
    this.page = context.newPage();
  }

  static Browsing of(ApplicationContext program) {
    var port = program.getEnvironment().getRequiredProperty("local.server.port");
    var options =
        new NewContextOptions()
            .setLocale("da-DK")
            .setTimezoneId("Europe/Copenhagen")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(DESKTOP, 900);
    return new Browsing(
        "http://127.0.0.1:" + port, new Visitors(program), Chromium.shared().newContext(options));
  }

  public Page page() {
    return page;
  }

  /// Opens a page of the program by its path and waits until it stands still.
  public Page open(String path) {
    page.navigate(home + path);
    settle();
    return page;
  }

  /// Waits until the page stands still: after a click that leads to another page, and before a
  /// look. See [Stillness].
  public void settle() {
    Stillness.await(page);
  }

  public String address(String path) {
    return home + path;
  }

  /// Asks without showing, with the visitor's cookies.
  public APIResponse get(String path) {
    return page.request().get(address(path));
  }

  /// A new person with this role, everywhere, who signs in through the form as everybody does.
  public void signInAs(Role role) {
    signIn(visitors.with(role), SignedIn.PASSWORD);
  }

  /// Sees to it that the small invented municipality is in the register, beside what other tests
  /// left there.
  public void fillTheRegister() {
    visitors.fillTheRegister();
  }

  public void signIn(String login, String password) {
    open("/sign-in");
    page.locator("input[name=username]").fill(login);
    page.locator("input[name=password]").fill(password);
    page.locator("main form:has(input[name=password]) button").first().click();
    page.waitForLoadState();
    assertThat(page.url()).as("signed in as %s", login).doesNotContain("/sign-in");
  }

  /// The same page in the other language.
  public void inEnglish() {
    change("en");
  }

  public void inDanish() {
    change("da");
  }

  public void inTheOtherLanguage() {
    change(isDanish() ? "en" : "da");
  }

  public boolean isDanish() {
    return "da".equals(page.locator("html").getAttribute("lang"));
  }

  private void change(String language) {
    var choice = page.locator(".language-choice a[hreflang=" + language + "]").first();
    page.navigate(home + choice.getAttribute("href"));
    settle();
  }

  public int width() {
    return page.viewportSize().width;
  }

  public void width(int pixels) {
    if (pixels != width()) page.setViewportSize(pixels, pixels < 600 ? 740 : 900);
  }

  /// A test that asks for what is refused or missing says so: the browser logs such answers as
  /// errors.
  public void expectRefusals() {
    refusalsExpected = true;
  }

  /// The page shown has no finding by axe (WCAG 2.2 AA), no missing text, and does not scroll
  /// sideways on this width.
  public void assertSound() {
    assertNoMissingText();
    assertNoSidewaysScroll();
    Axe.assertNoFindings(page);
  }

  public void assertNoMissingText() {
    assertNoMissingText(page.url(), page.content());
  }

  private static void assertNoMissingText(String address, String text) {
    assertThat(UNTRANSLATED.matcher(text).results().map(found -> found.group()))
        .as("texts without translation on %s", address)
        .isEmpty();
  }

  /// The HTML of a page that is there and misses no text, without showing it.
  String read(String path) {
    var answer = get(path);
    var text = answer.text();
    assertThat(answer.status()).as("%s, with %s", path, text).isEqualTo(200);
    assertNoMissingText(path, text);
    return text;
  }

  public void assertNoSidewaysScroll() {
    var wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) wide).intValue())
        .as("%s is wider than the screen (%s px) by", page.url(), page.viewportSize().width)
        .isLessThanOrEqualTo(0);
  }

  /// Every link, button and field that is shown can be reached with the Tab key alone, and is seen
  /// to have the focus.
  public void assertKeyboardReachesEverything() {
    assertThat(Keyboard.unreached(page)).as("not reached by Tab on %s", page.url()).isEmpty();
  }

  /// A picture of the whole page in target/screenshots, for people to look at; not in CI, unless
  /// asked for with `-Dklynge.screenshots=true`.
  public void screenshot(String name) {
    if (PICTURES) wholePage(name);
  }

  /// A picture of where a test failed, in CI too.
  void screenshotOfFailure(String name) {
    wholePage("failed-" + name.replaceAll("\\W+", "-"));
  }

  private void wholePage(String name) {
    var file = SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png");
    page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /// A picture of what fits on the screen, without scrolling.
  public void picture(Path file) {
    page.screenshot(new ScreenshotOptions().setPath(file));
  }

  @Override
  public void close() {
    context.close();
    if (refusalsExpected) complaints.removeIf(text -> text.contains("Failed to load resource"));
    assertThat(complaints).as("the browser's console").isEmpty();
  }
}
