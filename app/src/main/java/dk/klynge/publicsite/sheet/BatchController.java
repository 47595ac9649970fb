package dk.klynge.publicsite.sheet;

import dk.klynge.documents.Download;
import dk.klynge.guard.Needs;
import dk.klynge.publicsite.HousePages;
import dk.klynge.publicsite.PublicSiteActions;
import dk.klynge.publicsite.SiteAddress;
import dk.klynge.publicsite.sheet.SheetBatch.State;
import dk.klynge.publicsite.sheet.ShowBatch.BatchLine;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Many sheets in the background: asked for, followed, stopped and fetched.
@Controller
@RequestMapping("/fact-sheets/batches")
class BatchController {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  private final AskForBatch ask;
  private final ShowBatch show;
  private final SheetBatches batches;
  private final HousePages pages;
  private final OwnHouses own;
  private final SiteAddress site;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  BatchController(
      AskForBatch ask,
      ShowBatch show,
      SheetBatches batches,
      HousePages pages,
      OwnHouses own,
      SiteAddress site) {
    this.ask = ask;
    this.show = show;
    this.batches = batches;
    this.pages = pages;
    this.own = own;
    this.site = site;
  }

  record AskPage(Choice choice, String form, int institutions, int sheets) {}

  /// What was chosen, once more, before it is made.
  @GetMapping("/new")
  @Needs(PublicSiteActions.MAKE_SHEETS)
  String confirm(@RequestParam MultiValueMap<String, String> asked, Model model) {
    var choice = Choice.of(asked);
    var houses = (int) own.of(pages.latest()).stream().filter(choice::means).count();
    var form = UUID.randomUUID().toString();
    model.addAttribute("page", new AskPage(choice, form, houses, choice.sheets(houses)));
    return "publicsite/sheets-ask";
  }

  @PostMapping
  @Needs(PublicSiteActions.MAKE_SHEETS)
  String make(
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam String form,
      RedirectAttributes redirect) {
    var made = ask.ask(Choice.of(asked), site.now(), form);
    if (made.isPresent()) return "redirect:/fact-sheets/batches/" + made.get();
    Notice.error("publicsite.sheets.no-choice").with(redirect);
    return "redirect:/fact-sheets";
  }

  @GetMapping("/{id}")
  @Needs(PublicSiteActions.MAKE_SHEETS)
  String show(@PathVariable UUID id, Model model) {
    BatchLine line = ShowBatch.line(show.find(id));
    model.addAttribute("page", line);
    if (line.live()) model.addAttribute("refreshSeconds", 2);
    return "publicsite/sheets-batch";
  }

  @PostMapping("/{id}/cancellation")
  @Needs(PublicSiteActions.MAKE_SHEETS)
  String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
    if (ask.cancel(show.find(id))) Notice.success("publicsite.batch.cancelled").with(redirect);
    else Notice.warning("publicsite.batch.late").with(redirect);
    return "redirect:/fact-sheets/batches/{id}";
  }

  @GetMapping("/{id}/sheets.zip")
  @Needs(PublicSiteActions.MAKE_SHEETS)
  void fetch(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    var batch = show.find(id);
    if (batch.state() != State.FINISHED) throw new NotFound();
    var day = LocalDate.ofInstant(batch.asked().at(), DANISH);
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, Download.header("faktaark-%s.zip".formatted(day)));
    var out = response.getOutputStream();
    int number = 0;
    for (var piece = batches.piece(id, number);
        piece.isPresent();
        piece = batches.piece(id, number)) {
      out.write(piece.get());
      number++;
    }
  }
}
