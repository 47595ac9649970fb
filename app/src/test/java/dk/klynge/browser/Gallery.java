package dk.klynge.browser;

import dk.klynge.guard.Open;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/// All components on one page, so that they can be looked at and checked apart from any module.
/// Only in browser tests.
@TestConfiguration(proxyBeanMethods = false)
@Import(Gallery.Pages.class)
class Gallery {

  record Option(String value, String text) {}

  record Row(String name, String area, int places) {}

  @Controller
  static class Pages {

    @GetMapping("/gallery")
    @Open(why = "Only in tests")
    String gallery(
        @RequestParam(defaultValue = "name") String sort,
        @RequestParam(defaultValue = "3") int page,
        Model model) {
      model.addAttribute("sort", sort);
      model.addAttribute("paging", Paging.of(page, 50, 1234));
      model.addAttribute(
          "options", List.of(new Option("1", "Indre By"), new Option("2", "Valby/Vesterbro")));
      model.addAttribute("errors", Map.of("places", "Skriv et helt tal."));
      model.addAttribute("notice", Notice.success("home.welcome", "Anna"));
      model.addAttribute(
          "rows",
          IntStream.range(0, 12)
              .mapToObj(n -> new Row("Børnehuset Ærtebjerg " + n, "Amager", 40 + n * 97))
              .toList());
      return "gallery";
    }

    @GetMapping(path = "/gallery.geojson", produces = "application/geo+json")
    @ResponseBody
    @Open(why = "Only in tests")
    Map<String, Object> points(@RequestParam int clusters, @RequestParam int each) {
      var chance = new Random(7);
      var points =
          IntStream.range(0, clusters)
              .boxed()
              .flatMap(cluster -> cluster(cluster, each, chance.nextDouble(), chance.nextDouble()))
              .toList();
      return Map.of("type", "FeatureCollection", "features", points);
    }

    record Id(UUID value) {
      public static Id of(String text) {
        return new Id(UUID.fromString(text));
      }
    }

    @GetMapping("/gallery/{id}")
    @ResponseBody
    @Open(why = "Only in tests")
    String one(@PathVariable Id id) {
      return id.value().toString();
    }

    @GetMapping("/gallery/bug")
    @Open(why = "Only in tests")
    String bug() {
      throw new IllegalStateException("the secret of this bug");
    }

    @PostMapping("/gallery/forms/new")
    @Open(why = "Only in tests")
    String send() {
      return "redirect:/gallery";
    }

    /// As the program's own limit, which is too large for a test, would.
    @PostMapping("/gallery/file")
    @Open(why = "Only in tests")
    String file(@RequestParam MultipartFile file) {
      throw new MaxUploadSizeExceededException(file.getSize());
    }

    private static Stream<Map<String, Object>> cluster(int cluster, int each, double x, double y) {
      var chance = new Random(cluster);
      var points =
          IntStream.range(0, each)
              .mapToObj(n ->
                  feature(
                      cluster,
                      n,
                      "Point",
                      List.of(
                          12.45 + x * 0.2 + chance.nextDouble() * 0.02,
                          55.62 + y * 0.1 + chance.nextDouble() * 0.01)));
      var w = 12.45 + x * 0.2;
      var s = 55.62 + y * 0.1;
      var ring =
          List.of(
              List.of(w, s),
              List.of(w + 0.02, s),
              List.of(w + 0.02, s + 0.01),
              List.of(w, s + 0.01),
              List.of(w, s));
      return Stream.concat(points, Stream.of(feature(cluster, -1, "Polygon", List.of(ring))));
    }

    private static Map<String, Object> feature(
        int cluster, int n, String type, Object coordinates) {
      return Map.of(
          "type", "Feature",
          "geometry", Map.of("type", type, "coordinates", coordinates),
          "properties",
              Map.of(
                  "name",
                  "Institution " + n,
                  "url",
                  "/gallery?n=" + n,
                  "group",
                  "Klynge " + (cluster + 1),
                  "colour",
                  cluster,
                  "centre",
                  n == 0,
                  "lines",
                  List.of("64 pladser")));
    }
  }
}
