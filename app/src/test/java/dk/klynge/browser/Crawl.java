package dk.klynge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/// Follows every link of a page to every page, but at most [#EACH] address of one shape: a thousand
/// institutions look alike. What others have been shown before is only read.
final class Crawl {

  private static final int EACH = 1;
  private static final int MOST = 120;
  private static final Pattern ID =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=[/=])[0-9]+(?=$|[/&])|[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern FILE =
      Pattern.compile(".*\\.(csv|xlsx|geojson|json|yaml|zip|pdf)(\\?.*)?");

  /// The parents' site has a frame of its own, and a test of its own.
  private static final Pattern PARENTS = Pattern.compile("/(foraeldre|parents)([/?].*)?");

  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"[^>]*>");

  private final Browsing browsing;
  private final Set<String> shown;
  private final Map<String, Integer> visits = new HashMap<>();
  private final Set<String> queued = new HashSet<>();
  private final ArrayDeque<String> waiting = new ArrayDeque<>();

  /// @param shown the shapes of the pages that have been shown, to which more will be added
  Crawl(Browsing browsing, Set<String> shown) {
    this.browsing = browsing;
    this.shown = shown;
  }

  /// Opens the pages one by one, beginning at the start page, and hands the shape of each address
  /// that was never shown to `visitor`. Answers how many pages there are.
  int each(Consumer<String> visitor) {
    offer("/");
    var pages = 0;
    while (!waiting.isEmpty() && pages < MOST) {
      var address = waiting.poll();
      pages++;
      if (shown.add(shape(address))) show(address, visitor);
      else links(address, browsing.read(address)).forEach(this::offer);
    }
    return pages;
  }

  private void show(String address, Consumer<String> visitor) {
    browsing.open(address);
    assertThat(browsing.page().locator("p.reference").count())
        .as("a link leads to %s, where there is nothing", address)
        .isZero();
    links(browsing.page()).forEach(this::offer);
    visitor.accept(shape(address));
  }

  private void offer(String address) {
    if (!queued.add(address) || visits.merge(shape(address), 1, Integer::sum) > EACH) return;
    waiting.add(address);
  }

  /// The address without what differs between things of one kind; of a query only the names count.
  static String shape(String address) {
    var parts = address.split("\\?", 2);
    var path = ID.matcher(parts[0]).replaceAll("*");
    if (parts.length == 1) return path;
    var names = Pattern.compile("=[^&]*").matcher(parts[1]).replaceAll("");
    return path + "?" + String.join("&", new TreeSet<>(List.of(names.split("&"))));
  }

  private static List<String> links(Page page) {
    var origin = URI.create(page.url()).resolve("/").toString();
    var hrefs =
        (List<?>)
            page.evaluate(
                "() => [...document.links].filter(a => !a.hasAttribute('download')).map(a =>"
                    + " a.href)");
    return within(origin, hrefs.stream().map(Objects::toString));
  }

  private List<String> links(String address, String html) {
    var base = URI.create(browsing.address(address));
    var hrefs =
        LINK.matcher(html)
            .results()
            .filter(link -> !link.group().contains(" download"))
            .map(link -> base.resolve(HtmlUtils.htmlUnescape(link.group(1))).toString());
    return within(base.resolve("/").toString(), hrefs);
  }

  private static List<String> within(String origin, Stream<String> hrefs) {
    return hrefs
        .filter(href -> href.startsWith(origin))
        .map(href -> href.substring(origin.length() - 1).replaceAll("#.*", ""))
        .filter(href ->
            !href.matches(".*[?&]lang=.*")
                && !href.startsWith("/api/")
                && !PARENTS.matcher(href).matches()
                && !FILE.matcher(href).matches())
        .distinct()
        .toList();
  }
}
