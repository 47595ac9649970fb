package dk.klynge.development.attendance;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.attendance.AttendancePages.AttendancePage;
import dk.klynge.development.attendance.AttendancePages.Line;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Format;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who was at a course, and the list of those who may have a certificate.
@Controller
@RequestMapping("/courses/{id}")
class AttendanceController {

  private final Courses courses;
  private final TakeAttendance take;
  private final PaperWriter papers;
  private final Texts texts;
  private final Format format;

  AttendanceController(
      Courses courses, TakeAttendance take, PaperWriter papers, Texts texts, Format format) {
    this.courses = courses;
    this.take = take;
    this.papers = papers;
    this.texts = texts;
    this.format = format;
  }

  @GetMapping("/attendance")
  @Needs(DevelopmentActions.OFFER)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("page", take.show(get(id)));
    return "development/attendance";
  }

  @PostMapping("/attendance")
  @Needs(DevelopmentActions.OFFER)
  String take(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> present,
      RedirectAttributes redirect) {
    take.take(get(id), present);
    Notice.success("development.attendance.done").with(redirect);
    return "redirect:/courses/{id}/attendance";
  }

  @GetMapping("/certificates.pdf")
  @Needs(DevelopmentActions.OFFER)
  ResponseEntity<byte[]> certificates(@PathVariable UUID id) {
    var page = take.show(get(id));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "attachment; filename=\"klynge-certificates.pdf\"")
        .body(papers.pdf(paper(page)));
  }

  private Paper paper(AttendancePage page) {
    var course = page.course();
    var rows =
        page.lines().stream()
            .filter(Line::certified)
            .map(one ->
                List.of(
                    one.name(),
                    texts.say(
                        "development.attendance.of", one.there().size(), course.meetings().size())))
            .toList();
    return new Paper(
        texts.say("development.attendance.certificates"),
        course.title(),
        texts.language(),
        List.of(
            new Block.Paragraph(
                texts.say(
                    "development.attendance.certificates.lead",
                    course.title(),
                    format.day(course.first()),
                    format.day(course.last()))),
            new Block.Table(
                texts.say("development.attendance.certificates"),
                List.of(
                    new Column(texts.say("development.attendance.name"), Alignment.TEXT),
                    new Column(texts.say("development.attendance.there"), Alignment.TEXT)),
                rows)));
  }

  private Course get(UUID id) {
    return courses
        .find(id)
        .filter(one -> one.standing() == Standing.PUBLISHED)
        .orElseThrow(NotFound::new);
  }
}
