package dk.klynge.publicsite.sheet;

import dk.klynge.guard.Needs;
import dk.klynge.publicsite.HousePages;
import dk.klynge.publicsite.HousePages.Named;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.PublicSiteActions;
import dk.klynge.publicsite.paper.Audience;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where the fact sheets lie, for other programs such as one that sends them out.
@RestController
@RequestMapping("/api/v1/fact-sheets")
@Tag(name = "Fact sheets")
class SheetsApi {

  private final HousePages pages;
  private final OwnHouses own;

  SheetsApi(HousePages pages, OwnHouses own) {
    this.pages = pages;
    this.own = own;
  }

  record SheetsOfHouse(
      UUID institution,
      String name,
      Optional<String> area,
      Optional<String> cluster,
      List<SheetFile> sheets) {}

  /// @param audience parents, staff or leaders
  /// @param language da or en
  /// @param url of the PDF
  record SheetFile(String audience, String language, String url) {}

  @GetMapping
  @Needs(PublicSiteActions.MAKE_SHEETS)
  @Operation(summary = "The institutions that the caller makes sheets for, with their sheets")
  PageOf<SheetsOfHouse> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var cut = PageOf.cut(own.of(pages.latest()), page, size);
    return new PageOf<>(
        cut.items().stream().map(SheetsApi::of).toList(), cut.page(), cut.size(), cut.total());
  }

  private static SheetsOfHouse of(Place house) {
    return new SheetsOfHouse(
        house.id(),
        house.name(),
        house.area().map(Named::name),
        house.cluster().map(Named::name),
        Arrays.stream(Audience.values())
            .flatMap(
                audience -> Stream.of("da", "en").map(language -> file(house, audience, language)))
            .toList());
  }

  private static SheetFile file(Place house, Audience audience, String language) {
    var url = "/fact-sheets/%s/%s-%s.pdf".formatted(house.id(), audience.code(), language);
    return new SheetFile(audience.code(), language, url);
  }
}
