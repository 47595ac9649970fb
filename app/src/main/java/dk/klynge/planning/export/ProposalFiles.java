package dk.klynge.planning.export;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.command.PlanExport;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.EngineProblem;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A proposal as files, in the formats of the command line.
@Controller
class ProposalFiles {

  private final Admission admission;
  private final ProposalWorkbook workbook;

  ProposalFiles(Admission admission, ProposalWorkbook workbook) {
    this.admission = admission;
    this.workbook = workbook;
  }

  @GetMapping("/proposals/{id}/assignments.csv")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> assignments(@PathVariable ProposalId id) {
    return file("assignments.csv", "text/csv;charset=UTF-8", export(reading(id)).assignments());
  }

  @GetMapping("/proposals/{id}/clusters.csv")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> clusters(@PathVariable ProposalId id) {
    return file("clusters.csv", "text/csv;charset=UTF-8", export(reading(id)).clusters());
  }

  @GetMapping("/proposals/{id}/plan.geojson")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> geojson(@PathVariable ProposalId id) {
    return file("plan.geojson", "application/geo+json", export(reading(id)).geojson());
  }

  @GetMapping("/proposals/{id}/report.json")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> report(@PathVariable ProposalId id) {
    var reading = reading(id);
    var report = export(reading).report(asked(reading.question()), LocaleContextHolder.getLocale());
    return file("report.json", "application/json", report);
  }

  @GetMapping("/proposals/{id}/plan.xlsx")
  @Needs(PlanningActions.EXPORT)
  ResponseEntity<byte[]> workbook(@PathVariable ProposalId id) {
    return file(
        "plan.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        workbook.of(reading(id)));
  }

  private Reading reading(ProposalId id) {
    return admission.reading(id, PlanningActions.EXPORT);
  }

  private static PlanExport export(Reading reading) {
    var question = reading.question();
    var search = reading.plan().search();
    var run =
        new Answer.Run(
            search.iterations(),
            search.seconds(),
            question.effort().seed(),
            question.effort().threads(),
            Answer.Ending.valueOf(search.ending()),
            search.engine());
    var asked = (PlanProblem.Ready) EngineProblem.of(question);
    return new PlanExport(
        EngineProblem.criteria(question),
        asked,
        new Answer.Proposal(reading.measured(), search.lowerBound(), run));
  }

  private static Map<String, Object> asked(Question question) {
    var asked = new LinkedHashMap<String, Object>();
    asked.put("proposal", question.id().value().toString());
    asked.put("name", question.name());
    asked.put("day", question.day().toString());
    asked.put("filter", question.filter().query());
    asked.put("selected", question.sites().size());
    asked.put("criteria", question.criteria().name());
    asked.put("criteriaVersion", question.criteria().version());
    return asked;
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
