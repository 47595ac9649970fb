package dk.klynge.actionplan.overview;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanStatus;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.overview.OverviewPages.Choice;
import dk.klynge.actionplan.overview.OverviewPages.Count;
import dk.klynge.actionplan.overview.OverviewPages.Line;
import dk.klynge.actionplan.overview.OverviewPages.OverviewPage;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Named;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All plans: how far they have come, what they say, and the same as a spreadsheet.
@Controller
class OverviewController {

  private final ShowPlans plans;
  private final ReadAcross across;
  private final PlanTemplates templates;
  private final SectionTexts written;
  private final Guard guard;
  private final Texts texts;

  OverviewController(
      ShowPlans plans,
      ReadAcross across,
      PlanTemplates templates,
      SectionTexts written,
      Guard guard,
      Texts texts) {
    this.plans = plans;
    this.across = across;
    this.templates = templates;
    this.written = written;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping("/action-plans")
  @Needs(Needs.SIGN_IN)
  String list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String area,
      Model model) {
    var all = plans.lines();
    var shown =
        all.stream()
            .filter(one -> status.isEmpty() || one.status().equals(status))
            .filter(one -> area.isEmpty() || ReadAcross.lies(one.standing(), area))
            .toList();
    var statuses = Arrays.stream(PlanStatus.values()).map(PlanStatus::key).toList();
    model.addAttribute(
        "page",
        new OverviewPage(
            shown,
            statuses.stream().map(key -> new Count(key, count(all, key))).toList(),
            statuses.stream()
                .map(key -> new Choice(key, texts.say("actionplan.status." + key)))
                .toList(),
            ReadAcross.areas(all.stream().map(Line::standing).toList()),
            Map.of("status", status, "area", area),
            guard.may(ActionPlanActions.TEMPLATE)));
    return "actionplan/overview";
  }

  private static long count(List<Line> lines, String status) {
    return lines.stream().filter(one -> one.status().equals(status)).count();
  }

  @GetMapping("/action-plans/reading")
  @Needs(Needs.SIGN_IN)
  String read(
      @RequestParam(defaultValue = "") String section,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String area,
      Model model) {
    model.addAttribute("page", across.read(section, q.strip(), area));
    return "actionplan/reading";
  }

  /// One row a plan; after its figures what it says, one column for each section asked now.
  @GetMapping("/action-plans/plans.xlsx")
  @Needs(Needs.SIGN_IN)
  void table(HttpServletResponse response) throws IOException {
    response.setContentType(TableFormat.XLSX.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plans.xlsx\"");
    var sections = templates.published().sections();
    var columns = new ArrayList<>(words("cluster", "area", "status"));
    var numbers = words("answered", "asked", "actions", "late", "open");
    columns.addAll(numbers);
    sections.forEach(one -> columns.add(one.in(texts.language()).title()));
    Map<String, String> said =
        written.all().stream()
            .collect(
                Collectors.toMap(
                    one -> one.plan().value() + one.text().section(), one -> said(one.text())));
    try (var table =
        TableWriter.to(response.getOutputStream(), TableFormat.XLSX, columns, numbers)) {
      for (var line : plans.lines()) {
        var row = row(line);
        var plan = line.standing().plan().map(one -> one.value().toString()).orElse("");
        for (var section : sections)
          row.add(Objects.requireNonNullElse(said.get(plan + section.key()), ""));
        table.row(row);
      }
    }
  }

  private List<String> words(String... keys) {
    return Arrays.stream(keys).map(key -> texts.say("actionplan.column." + key)).toList();
  }

  private String said(SectionTexts.Text text) {
    return text.notApplicable().isBlank()
        ? text.text()
        : texts.say("actionplan.section.not-applicable.because", text.notApplicable());
  }

  private List<String> row(Line line) {
    return new ArrayList<>(
        List.of(
            line.standing().name(),
            line.standing().area().map(Named::name).orElse(""),
            texts.say("actionplan.status." + line.status()),
            Integer.toString(line.answered()),
            Integer.toString(line.asked()),
            Integer.toString(line.actions()),
            Integer.toString(line.late()),
            Integer.toString(line.open())));
  }
}
