package dk.klynge.publicsite.sheet;

import dk.klynge.documents.Download;
import dk.klynge.guard.Needs;
import dk.klynge.publicsite.HousePages;
import dk.klynge.publicsite.HousePages.Edition;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.PublicSiteActions;
import dk.klynge.publicsite.SiteAddress;
import dk.klynge.publicsite.paper.Audience;
import dk.klynge.publicsite.paper.FileNames;
import dk.klynge.publicsite.paper.MakeSheet;
import dk.klynge.publicsite.paper.Sheet;
import dk.klynge.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sheets for all audiences, alone or all at once, for those who hand them out.
@Controller
@RequestMapping("/fact-sheets")
class SheetsController {

  private final HousePages pages;
  private final OwnHouses own;
  private final SheetArchive archive;
  private final MakeSheet make;
  private final SheetsMade made;
  private final ShowBatch show;
  private final SiteAddress site;

  @SuppressWarnings("checkstyle:parameternumber") // what sheets are made of, and who makes them
  SheetsController(
      HousePages pages,
      OwnHouses own,
      SheetArchive archive,
      MakeSheet make,
      SheetsMade made,
      ShowBatch show,
      SiteAddress site) {
    this.pages = pages;
    this.own = own;
    this.archive = archive;
    this.make = make;
    this.made = made;
    this.show = show;
    this.site = site;
  }

  @GetMapping
  @Needs(PublicSiteActions.MAKE_SHEETS)
  String choose(@RequestParam MultiValueMap<String, String> asked, Model model) {
    var page = SheetsPage.of(Choice.of(asked), own.of(pages.latest()), made.latest(), show.own());
    model.addAttribute("page", page);
    return "publicsite/sheets";
  }

  /// All that were chosen, while they are being made. Whoever stops the download stops the making;
  /// where nothing was chosen, the page says so: nobody makes thousands by a bare address.
  @GetMapping("/sheets.zip")
  @Needs(PublicSiteActions.MAKE_SHEETS)
  void all(
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var choice = Choice.of(asked);
    var edition = pages.latest();
    var houses = own.of(edition).stream().filter(choice::means).toList();
    if (!asked.containsKey(Choice.CHOSEN) || choice.sheets(houses.size()) == 0) {
      response.sendRedirect(
          "/fact-sheets"
              + Optional.ofNullable(request.getQueryString()).map("?"::concat).orElse(""));
      return;
    }
    send(choice, houses, edition, response);
  }

  private void send(
      Choice choice, List<Place> houses, Edition edition, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        Download.header("faktaark-%s.zip".formatted(edition.day())));
    var address = site.now();
    var count =
        archive.write(
            houses.stream().flatMap(house -> SheetEntries.of(choice, house, edition, address)),
            response.getOutputStream());
    made.note(choice, houses.size(), count);
  }

  @GetMapping("/{id}/{audience:parents|staff|leaders}-{language:da|en}.pdf")
  @Needs(PublicSiteActions.MAKE_SHEETS)
  ResponseEntity<byte[]> one(
      @PathVariable UUID id, @PathVariable String audience, @PathVariable String language) {
    var edition = pages.latest();
    var house =
        own.of(edition).stream()
            .filter(place -> place.id().equals(id))
            .findFirst()
            .flatMap(place -> edition.page(id, Locale.of(language)))
            .orElseThrow(NotFound::new);
    var sheet =
        new Sheet(house, Audience.of(audience), Locale.of(language), edition.day(), site.now());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.inline(make.fileName(sheet)))
        .body(archive.pdf(sheet));
  }
}
