package dk.klynge.organisation.people;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.ui.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is employed where and how, on a day; every look and every file is recorded.
@Controller
class EmploymentsController {

  private static final int PAGE = 50;
  private static final List<String> COLUMNS =
      List.of(
          "person_id",
          "name",
          "position",
          "institution",
          "share",
          "terms",
          "education",
          "leadership_education",
          "seniority_from",
          "from",
          "until");

  private final Employments employments;
  private final Guard guard;
  private final AuditTrail audit;
  private final Clock clock;

  EmploymentsController(Employments employments, Guard guard, AuditTrail audit, Clock clock) {
    this.employments = employments;
    this.guard = guard;
    this.audit = audit;
    this.clock = clock;
  }

  record EmploymentsPage(
      EmploymentQuery query,
      List<String> positions,
      List<String> terms,
      List<String> educations,
      List<Employments.Row> rows,
      Paging paging,
      String csv,
      String xlsx) {}

  @GetMapping("/employments")
  @Needs(OrganisationActions.READ_PEOPLE)
  String list(
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var query = EmploymentQuery.of(parameters, LocalDate.now(clock));
    audit.looked(
        OrganisationActions.READ_PEOPLE, new Subject("people", "employments", query.told()));
    var places = places();
    var paging = Paging.of(page, PAGE, employments.count(query, places));
    model.addAttribute(
        "page",
        new EmploymentsPage(
            query,
            PostForms.POSITIONS,
            PostForms.TERMS,
            PostForms.EDUCATION,
            employments.list(query, places, PAGE, paging.offset()),
            paging,
            query.address("/employments/export.csv"),
            query.address("/employments/export.xlsx")));
    return "organisation/employments";
  }

  @GetMapping("/employments/export.{format:csv|xlsx}")
  @Needs(OrganisationActions.READ_PEOPLE)
  void export(
      @PathVariable String format,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    var query = EmploymentQuery.of(parameters, LocalDate.now(clock));
    var as = TableFormat.valueOf(format.toUpperCase(Locale.ROOT));
    audit.looked(
        OrganisationActions.READ_PEOPLE,
        new Subject("people", "employments." + format, query.told()));
    var rows = employments.list(query, places(), Integer.MAX_VALUE, 0);
    response.setContentType(as.mediaType());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"klynge-employments-%s.%s\"".formatted(query.day(), as.extension()));
    try (var table = TableWriter.to(response.getOutputStream(), as, COLUMNS, List.of("share"))) {
      for (var row : rows) table.row(cells(row));
    }
  }

  private static List<String> cells(Employments.Row row) {
    return List.of(
        row.person().toString(),
        row.name(),
        row.position(),
        text(row.place()),
        row.share().movePointLeft(2).stripTrailingZeros().toPlainString(),
        row.terms(),
        text(row.education()),
        row.leadershipEducation(),
        text(row.seniorityFrom()),
        text(row.from()),
        text(row.until()));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private Places places() {
    return new Places(guard.where(OrganisationActions.READ_PEOPLE));
  }
}
