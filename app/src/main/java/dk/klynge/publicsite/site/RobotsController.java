package dk.klynge.publicsite.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.guard.Open;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.publicsite.SiteAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What search engines are told: the public pages, each in both languages, and nothing else of the
/// program.
@Controller
class RobotsController {

  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
  private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
  private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, UTF_8);

  private static final String ROBOTS =
      """
      User-agent: *
      Allow: /foraeldre
      Allow: /parents
      Allow: /css/
      Allow: /js/
      Allow: /vendor/
      Disallow: /
      Sitemap: %s/sitemap.xml
      """;

  private final Editions editions;
  private final SiteAddress site;

  RobotsController(Editions editions, SiteAddress site) {
    this.editions = editions;
    this.site = site;
  }

  @GetMapping("/robots.txt")
  @Open(why = "Search engines ask before they read, and have no account")
  ResponseEntity<String> robots() {
    return ResponseEntity.ok()
        .contentType(PLAIN)
        .cacheControl(KEPT)
        .body(ROBOTS.formatted(site.now()));
  }

  @GetMapping("/sitemap.xml")
  @Open(why = "Lists the public pages, which anybody may read")
  ResponseEntity<String> pages() {
    var now = site.now();
    var urls =
        Stream.concat(general(), houses())
            .flatMap(page -> Arrays.stream(Tongue.values()).map(tongue -> url(now, page, tongue)))
            .collect(Collectors.joining());
    return ResponseEntity.ok()
        .contentType(XML)
        .cacheControl(KEPT)
        .body(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            %s</urlset>
            """
                .formatted(urls));
  }

  private static Stream<Function<Tongue, String>> general() {
    return Stream.of(
        Tongue::home, Tongue::institutions, Tongue::map, Tongue::questions, Tongue::accessibility);
  }

  private Stream<Function<Tongue, String>> houses() {
    return editions.latest().content().register().institutions().stream()
        .map(PublicInstitution::id)
        .map(id -> tongue -> tongue.institution(id));
  }

  /// The parts of an address are ours or ids: nothing in them need be escaped.
  private static String url(String site, Function<Tongue, String> page, Tongue tongue) {
    var others =
        Arrays.stream(Tongue.values())
            .map(one ->
                "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s\"/>"
                    .formatted(one.code(), site, page.apply(one)))
            .collect(Collectors.joining());
    return "<url><loc>%s%s</loc>%s</url>\n".formatted(site, page.apply(tongue), others);
  }
}
