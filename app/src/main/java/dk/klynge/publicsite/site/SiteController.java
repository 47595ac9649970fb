package dk.klynge.publicsite.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.guard.Open;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.publicsite.SiteAddress;
import dk.klynge.ui.MapTiles;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The pages that can be kept: each is made once of the latest [Edition] and given to all who ask.
@Controller
class SiteController {

  static final String WHY = "What is published is for everybody; nothing else is read here";
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
  private static final MediaType GEOJSON = new MediaType("application", "geo+json");
  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

  private final Editions editions;
  private final Printer printer;
  private final Municipality municipality;
  private final MapTiles tiles;
  private final Texts texts;
  private final JsonMapper json;
  private final SiteAddress site;

  @SuppressWarnings("checkstyle:parameternumber") // what pages are made of
  SiteController(
      Editions editions,
      Printer printer,
      Municipality municipality,
      MapTiles tiles,
      Texts texts,
      JsonMapper json,
      SiteAddress site) {
    this.editions = editions;
    this.printer = printer;
    this.municipality = municipality;
    this.tiles = tiles;
    this.texts = texts;
    this.json = json;
    this.site = site;
  }

  @GetMapping({"/foraeldre", "/parents"})
  @Open(why = WHY)
  ResponseEntity<byte[]> home(HttpServletRequest request) {
    return kept(
        request,
        Tongue::home,
        "home",
        (content, tongue) ->
            Map.of(
                "coming", content.coming(),
                "dates", content.in(tongue).dates(),
                "questions", content.in(tongue).questions().stream().limit(5).toList(),
                "passages", MakeHousePage.passages(content.in(tongue))));
  }

  /// With a search it is an answer to one person and not kept.
  @GetMapping({"/foraeldre/institutioner", "/parents/institutions"})
  @Open(why = WHY)
  ResponseEntity<byte[]> institutions(
      @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
    if (q.isBlank())
      return kept(
          request,
          Tongue::institutions,
          "institutions",
          (content, tongue) -> Map.of("list", HouseList.of(content, tongue), "q", ""));
    var tongue = tongue(request);
    var edition = editions.latest();
    var asked = q.length() > 100 ? q.substring(0, 100) : q;
    var found = edition.search().find(asked);
    var rows =
        found.institutions().stream()
            .map(one -> HouseList.row(one, edition.content().register(), tongue))
            .toList();
    var model = new HashMap<String, Object>();
    model.put("list", new HouseList(List.of()));
    model.put("q", asked);
    model.put("rows", rows);
    model.put("exact", found.exact());
    var other = tongue.other().institutions();
    return answer(
        request,
        Rendered.of(printer.print("institutions", tongue, other, model)),
        CacheControl.noStore());
  }

  @GetMapping({"/foraeldre/institutioner/{id}", "/parents/institutions/{id}"})
  @Open(why = WHY)
  ResponseEntity<byte[]> institution(@PathVariable UUID id, HttpServletRequest request) {
    return kept(
        request,
        tongue -> tongue.institution(id),
        "institution",
        (content, tongue) ->
            Map.of("house", new MakeHousePage(content, tongue).of(house(content, id))));
  }

  @GetMapping({"/foraeldre/kort", "/parents/map"})
  @Open(why = WHY)
  ResponseEntity<byte[]> map(HttpServletRequest request) {
    return kept(
        request,
        Tongue::map,
        "map",
        (content, tongue) -> Map.of("list", HouseList.of(content, tongue), "tiles", tiles));
  }

  @GetMapping({"/foraeldre/kort.geojson", "/parents/map.geojson"})
  @Open(why = WHY)
  ResponseEntity<byte[]> points(HttpServletRequest request) {
    var tongue = tongue(request);
    var edition = editions.latest();
    var page =
        edition.page(
            tongue.map() + ".geojson",
            () ->
                json.writeValueAsString(
                    SiteMap.of(
                        edition.content(),
                        tongue,
                        texts.in(tongue.locale(), "publicsite.map.alone"))));
    return answer(request, page, KEPT, GEOJSON);
  }

  @GetMapping({"/foraeldre/spoergsmaal", "/parents/questions"})
  @Open(why = WHY)
  ResponseEntity<byte[]> questions(HttpServletRequest request) {
    return kept(
        request,
        Tongue::questions,
        "questions",
        (content, tongue) -> Map.of("questions", content.in(tongue).questions()));
  }

  @GetMapping({"/foraeldre/tilgaengelighed", "/parents/accessibility"})
  @Open(why = "The law asks for a statement that everybody can read")
  ResponseEntity<byte[]> accessibility(HttpServletRequest request) {
    return kept(
        request,
        Tongue::accessibility,
        "accessibility",
        (_, _) -> Map.of("municipality", municipality));
  }

  private interface Model {
    Map<String, Object> of(Content content, Tongue tongue);
  }

  private ResponseEntity<byte[]> kept(
      HttpServletRequest request, Function<Tongue, String> address, String template, Model model) {
    var tongue = tongue(request);
    var edition = editions.latest();
    var page =
        edition.page(
            address.apply(tongue),
            () ->
                printer.print(
                    template,
                    tongue,
                    address.apply(tongue.other()),
                    model.of(edition.content(), tongue)));
    var answer = answer(request, page, KEPT);
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.LINK, alternates(address))
        .body(answer.getBody());
  }

  /// The page in each language for search engines (RFC 8288). In the head of the answer and not of
  /// the page: the page is kept for everybody, under whatever name the site is asked for.
  private String[] alternates(Function<Tongue, String> address) {
    return Arrays.stream(Tongue.values())
        .map(one ->
            "<%s%s>; rel=\"alternate\"; hreflang=\"%s\""
                .formatted(site.now(), address.apply(one), one.code()))
        .toArray(String[]::new);
  }

  static Tongue tongue(HttpServletRequest request) {
    return Tongue.of(request.getRequestURI());
  }

  private static PublicInstitution house(Content content, UUID id) {
    return content.institution(id).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<byte[]> answer(
      HttpServletRequest request, Rendered page, CacheControl control) {
    return answer(request, page, control, HTML);
  }

  private static ResponseEntity<byte[]> answer(
      HttpServletRequest request, Rendered page, CacheControl control, MediaType type) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    var packed = accepted != null && accepted.contains("gzip");
    var answer =
        ResponseEntity.ok()
            .contentType(type)
            .cacheControl(control)
            .eTag(page.tag() + (packed ? "-gzip" : ""))
            .varyBy(HttpHeaders.ACCEPT_ENCODING);
    return packed
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(page.packed())
        : answer.body(page.plain());
  }
}
