package dk.klynge.planning.headcount;

import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioAdmission;
import dk.klynge.planning.ScenarioId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What a scenario means for leaders and deputies, to be fetched with the numbers of the page.
@Controller
class HeadcountFilesController {

  private final ScenarioAdmission admission;
  private final CostModels models;
  private final HeadcountView view;
  private final HeadcountPaper paper;
  private final HeadcountWorkbook workbook;
  private final PaperWriter writer;
  private final Clock clock;

  HeadcountFilesController(
      ScenarioAdmission admission,
      CostModels models,
      HeadcountView view,
      HeadcountPaper paper,
      HeadcountWorkbook workbook,
      PaperWriter writer,
      Clock clock) {
    this.admission = admission;
    this.models = models;
    this.view = view;
    this.paper = paper;
    this.workbook = workbook;
    this.writer = writer;
    this.clock = clock;
  }

  @GetMapping("/scenarios/{id}/headcount.pdf")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> paper(
      @PathVariable ScenarioId id, @RequestParam Map<String, String> query) {
    var scenario = admission.scenario(id, PlanningActions.EXPORT);
    var page = page(scenario, new AssumedForm(query));
    return file("headcount.pdf", "application/pdf", writer.pdf(paper.of(page)));
  }

  @GetMapping("/scenarios/{id}/headcount.xlsx")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> workbook(
      @PathVariable ScenarioId id, @RequestParam Map<String, String> query) {
    var scenario = admission.scenario(id, PlanningActions.EXPORT);
    var form = new AssumedForm(query);
    var page = page(scenario, form);
    var forecast = Forecast.of(form.read(own(scenario)).assumed());
    return file(
        "headcount.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        workbook.of(page, forecast.withoutPost()));
  }

  /// The page offers no files as long as a number is wrong: such an address was made by hand.
  private HeadcountPage page(Scenario scenario, AssumedForm form) {
    var page = view.page(scenario, models.inForce(), form, today());
    if (page.errors().isEmpty()) return page;
    throw new ResponseStatusException(
        HttpStatus.BAD_REQUEST, String.join(" ", page.errors().values()));
  }

  private Assumed own(Scenario scenario) {
    return Assumed.of(
        models.inForce().model(),
        scenario.institutions(),
        scenario.baseline(),
        scenario.clusters(),
        today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
