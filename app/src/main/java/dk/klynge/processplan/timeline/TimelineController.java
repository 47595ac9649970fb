package dk.klynge.processplan.timeline;

import dk.klynge.documents.Download;
import dk.klynge.documents.PaperWriter;
import dk.klynge.documents.TableFormat;
import dk.klynge.guard.Needs;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.ui.NotFound;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A plan on the screen, on paper and as a spreadsheet; all three show what the filter leaves in.
@Controller
class TimelineController {

  private final RunningPlans plans;
  private final TimelineView view;
  private final PlanPaper paper;
  private final PlanSheet sheet;
  private final PaperWriter writer;

  TimelineController(
      RunningPlans plans, TimelineView view, PlanPaper paper, PlanSheet sheet, PaperWriter writer) {
    this.plans = plans;
    this.view = view;
    this.paper = paper;
    this.sheet = sheet;
    this.writer = writer;
  }

  @GetMapping("/process-plans/{id}")
  @Needs(ProcessPlanActions.READ)
  String show(@PathVariable PlanId id, @RequestParam Map<String, String> query, Model model) {
    model.addAttribute("page", view.page(plan(id), TimelineFilter.of(query)));
    return "processplan/timeline";
  }

  @GetMapping("/process-plans/{id}/plan.pdf")
  @Needs(ProcessPlanActions.READ)
  ResponseEntity<byte[]> pdf(@PathVariable PlanId id, @RequestParam Map<String, String> query) {
    var content = paper.of(view.sight(plan(id), TimelineFilter.of(query)));
    return Download.of("process-plan.pdf", "application/pdf", writer.pdf(content));
  }

  @GetMapping("/process-plans/{id}/plan.xlsx")
  @Needs(ProcessPlanActions.READ)
  ResponseEntity<byte[]> workbook(@PathVariable PlanId id, @RequestParam Map<String, String> query)
      throws IOException {
    var content = sheet.of(view.sight(plan(id), TimelineFilter.of(query)));
    return Download.of("process-plan.xlsx", TableFormat.XLSX.mediaType(), content);
  }

  private RunningPlan plan(PlanId id) {
    return plans.find(id).orElseThrow(NotFound::new);
  }
}
