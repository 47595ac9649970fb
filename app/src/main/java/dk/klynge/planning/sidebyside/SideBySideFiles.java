package dk.klynge.planning.sidebyside;

import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.sidebyside.CompareScenarios.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A comparison to take away.
@Controller
class SideBySideFiles {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CompareScenarios compare;
  private final SideBySideView view;
  private final SideBySidePaper paper;
  private final SideBySideWorkbook workbook;
  private final PaperWriter writer;

  SideBySideFiles(
      CompareScenarios compare,
      SideBySideView view,
      SideBySidePaper paper,
      SideBySideWorkbook workbook,
      PaperWriter writer) {
    this.compare = compare;
    this.view = view;
    this.paper = paper;
    this.workbook = workbook;
    this.writer = writer;
  }

  @GetMapping("/scenarios/comparison.pdf")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> pdf(
      @RequestParam List<String> ids,
      @RequestParam Optional<LocalDate> day,
      @RequestParam(defaultValue = "") String judge) {
    var found = found(new Choice(ids, day, judge));
    var shown = view.shown(found.all(), found.sight());
    return file("pdf", "application/pdf", writer.pdf(paper.of(found.all(), shown)));
  }

  @GetMapping("/scenarios/comparison.xlsx")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> workbook(
      @RequestParam List<String> ids,
      @RequestParam Optional<LocalDate> day,
      @RequestParam(defaultValue = "") String judge) {
    var found = found(new Choice(ids, day, judge));
    return file("xlsx", XLSX, workbook.of(view.shown(found.all(), found.sight())));
  }

  private Outcome.Compared found(Choice choice) {
    return switch (compare.compare(choice, PlanningActions.EXPORT)) {
      case Outcome.Compared compared -> compared;
      case Outcome.Rejected _ -> throw SideBySideController.notFound();
    };
  }

  private static ResponseEntity<byte[]> file(String kind, String type, byte[] content) {
    var name = ContentDisposition.attachment().filename("scenarios." + kind).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(content);
  }
}
