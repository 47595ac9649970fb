package dk.klynge.publicsite.sheet;

import dk.klynge.guard.Open;
import dk.klynge.publicsite.HousePages;
import dk.klynge.publicsite.SiteAddress;
import dk.klynge.publicsite.paper.Audience;
import dk.klynge.publicsite.paper.FileNames;
import dk.klynge.publicsite.paper.MakeSheet;
import dk.klynge.publicsite.paper.Sheet;
import dk.klynge.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The fact sheet for parents, which anybody may fetch: it says what the page says.
@Controller
class DoorSheetController {

  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

  private final HousePages pages;
  private final KeptSheets kept;
  private final MakeSheet make;
  private final SiteAddress site;

  DoorSheetController(HousePages pages, KeptSheets kept, MakeSheet make, SiteAddress site) {
    this.pages = pages;
    this.kept = kept;
    this.make = make;
    this.site = site;
  }

  @GetMapping({
    "/foraeldre/institutioner/{id}/faktaark.pdf",
    "/parents/institutions/{id}/fact-sheet.pdf"
  })
  @Open(why = "It is made of what the open page says, and hangs on the door")
  ResponseEntity<byte[]> sheet(@PathVariable UUID id, HttpServletRequest request) {
    var language = Locale.of(request.getRequestURI().startsWith("/parents") ? "en" : "da");
    var edition = pages.latest();
    var page = edition.page(id, language).orElseThrow(NotFound::new);
    var sheet = new Sheet(page, Audience.PARENTS, language, edition.day(), site.now());
    var file = kept.of(sheet);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(KEPT)
        .eTag(file.tag())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.inline(make.fileName(sheet)))
        .body(file.pdf());
  }
}
