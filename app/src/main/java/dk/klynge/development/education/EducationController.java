package dk.klynge.development.education;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.education.EducationPages.OverviewPage;
import dk.klynge.development.education.EducationPages.OwnPage;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who has an education in leadership: all, as a file, and one's own.
@Controller
@RequestMapping("/leadership-education")
class EducationController {

  private final EducationRows rows;
  private final EducationView view;
  private final Leaders leaders;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Texts texts;

  EducationController(
      EducationRows rows,
      EducationView view,
      Leaders leaders,
      SignedInPerson signedIn,
      AuditTrail audit,
      Texts texts) {
    this.rows = rows;
    this.view = view;
    this.leaders = leaders;
    this.signedIn = signedIn;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.EDUCATION)
  String list(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    model.addAttribute("page", looked(area, state));
    return "development/education";
  }

  private OverviewPage looked(String area, String state) {
    audit.looked(DevelopmentActions.EDUCATION, new Subject("leadership-education", "all", ""));
    return view.overview(area, state);
  }

  @GetMapping("/leaders.xlsx")
  @Needs(DevelopmentActions.EDUCATION)
  void export(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String state,
      HttpServletResponse response)
      throws IOException {
    var page = looked(area, state);
    response.setContentType(TableFormat.XLSX.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"klynge-education.xlsx\"");
    var columns =
        Stream.of("name", "position", "workplace", "area", "state", "begins", "by", "ends")
            .map(column -> texts.say("development.education.column." + column))
            .toList();
    try (var table =
        TableWriter.to(response.getOutputStream(), TableFormat.XLSX, columns, List.of())) {
      for (var line : page.lines()) {
        var one = line.leader();
        table.row(
            List.of(
                one.name(),
                texts.word("organisation.position." + one.position(), one.position()),
                one.workplace(),
                line.area(),
                texts.say("development.education.status." + one.status()),
                text(one.plan().beginsOn()),
                one.status() == Leader.Status.NONE ? line.by().toString() : "",
                one.status() == Leader.Status.DONE ? "" : text(line.ends())));
      }
    }
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  @GetMapping("/mine")
  @Needs(DevelopmentActions.TAKE_PART)
  String mine(Model model) {
    var aim = rows.aim();
    var me = signedIn.now();
    var own = me.flatMap(one -> leaders.self(one, aim)).map(one -> view.line(one, aim));
    model.addAttribute("page", new OwnPage(aim, own, me.isPresent()));
    return "development/education-mine";
  }
}
