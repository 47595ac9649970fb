package dk.klynge.staffing.application;

import dk.klynge.audit.AuditTrail;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Download;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.application.ScreenApplication.Outcome;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One application, for those who assess it; each look is written down. To everybody else it is not
/// there.
@Controller
@RequestMapping("/applications/{id}")
class ApplicationController {

  private final Applications applications;
  private final Attachments attachments;
  private final MayAssess may;
  private final ShowApplication show;
  private final ScreenApplication screen;
  private final AuditTrail audit;

  ApplicationController(
      Applications applications,
      Attachments attachments,
      MayAssess may,
      ShowApplication show,
      ScreenApplication screen,
      AuditTrail audit) {
    this.applications = applications;
    this.attachments = attachments;
    this.may = may;
    this.show = show;
    this.screen = screen;
    this.audit = audit;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(@PathVariable ApplicationId id, Model model) {
    var application = find(id);
    model.addAttribute("page", show.page(application, looking(application)));
    return "staffing/application";
  }

  @GetMapping("/files/{file}")
  @Needs(StaffingActions.OWN)
  ResponseEntity<byte[]> file(@PathVariable ApplicationId id, @PathVariable UUID file) {
    looking(find(id));
    var found =
        files(attachments, id)
            .filter(one -> one.id().equals(file))
            .findFirst()
            .orElseThrow(NotFound::new);
    return Download.of(found.name(), found.type(), attachments.content(file));
  }

  @PostMapping("/screening")
  @Needs(StaffingActions.SCREEN)
  String screen(
      @PathVariable ApplicationId id,
      ShowApplication.Answer sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var application = find(id);
    var capacity = may.of(application).orElseThrow(NotFound::new);
    return switch (screen.screen(application, sent.qualified(), sent.reason(), sent.seen())) {
      case Outcome.Screened() -> {
        Notice.success("staffing.application.screened").with(redirect);
        yield "redirect:/applications/{id}";
      }
      case Outcome.Rejected(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", show.again(application, capacity, sent, key));
        yield "staffing/application";
      }
      case Outcome.Overtaken(var _) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var key = "staffing.application.error.overtaken";
        model.addAttribute("page", show.again(application, capacity, sent, key));
        yield "staffing/application";
      }
    };
  }

  private Capacity looking(Submitted application) {
    var capacity = may.of(application).orElseThrow(NotFound::new);
    var action =
        capacity instanceof Capacity.Committee(var _)
            ? StaffingActions.OWN
            : StaffingActions.READ_APPLICATIONS;
    audit.looked(action, ScreenApplication.subject(application), capacity.code());
    return capacity;
  }

  static Stream<Attachment> files(Attachments attachments, ApplicationId id) {
    return Stream.of("application-cv", "application")
        .flatMap(kind -> attachments.of(new Owner(kind, id.value())).stream());
  }

  private Submitted find(ApplicationId id) {
    return applications.find(id).orElseThrow(NotFound::new);
  }
}
