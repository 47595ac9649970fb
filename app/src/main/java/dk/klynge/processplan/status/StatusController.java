package dk.klynge.processplan.status;

import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.documents.TableFormat;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.ProcessPlanActions;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The status on the screen, on paper and as a spreadsheet. Whoever has one area only is led to it.
@Controller
@RequestMapping("/status")
class StatusController {

  private final StatusView view;
  private final StatusPlaces places;
  private final StatusPaper paper;
  private final StatusSheet sheet;
  private final PaperWriter writer;

  StatusController(
      StatusView view,
      StatusPlaces places,
      StatusPaper paper,
      StatusSheet sheet,
      PaperWriter writer) {
    this.view = view;
    this.places = places;
    this.paper = paper;
    this.sheet = sheet;
    this.writer = writer;
  }

  @GetMapping
  @Needs(ProcessPlanActions.STATUS)
  String all(Model model) {
    var own = places.areas();
    if (!places.seesAll() && !own.isEmpty()) return "redirect:/status/" + own.getFirst().id();
    return show(Optional.empty(), model);
  }

  @GetMapping("/{area}")
  @Needs(ProcessPlanActions.STATUS)
  String area(@PathVariable AreaId area, Model model) {
    return show(Optional.of(area), model);
  }

  private String show(Optional<AreaId> area, Model model) {
    model.addAttribute("page", view.page(area));
    return "processplan/status";
  }

  @GetMapping("/status.pdf")
  @Needs(ProcessPlanActions.STATUS)
  ResponseEntity<byte[]> allOnPaper() {
    return pdf(Optional.empty());
  }

  @GetMapping("/{area}/status.pdf")
  @Needs(ProcessPlanActions.STATUS)
  ResponseEntity<byte[]> areaOnPaper(@PathVariable AreaId area) {
    return pdf(Optional.of(area));
  }

  @GetMapping("/status.xlsx")
  @Needs(ProcessPlanActions.STATUS)
  ResponseEntity<byte[]> allAsWorkbook() throws IOException {
    return workbook(Optional.empty());
  }

  @GetMapping("/{area}/status.xlsx")
  @Needs(ProcessPlanActions.STATUS)
  ResponseEntity<byte[]> areaAsWorkbook(@PathVariable AreaId area) throws IOException {
    return workbook(Optional.of(area));
  }

  private ResponseEntity<byte[]> pdf(Optional<AreaId> area) {
    return Download.of("status.pdf", "application/pdf", writer.pdf(paper.of(view.page(area))));
  }

  private ResponseEntity<byte[]> workbook(Optional<AreaId> area) throws IOException {
    var content = sheet.of(view.page(area));
    return Download.of("status.xlsx", TableFormat.XLSX.mediaType(), content);
  }
}
