package dk.klynge.staffing.applying;

import dk.klynge.documents.Download;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What somebody has applied for, how it stands, who has looked at it, and all of it as one file.
@Controller
@RequestMapping("/my-applications")
class MyApplicationsController {

  /// The page for somebody of whom the register does not know who it is.
  static final String UNKNOWN = "staffing/apply-unknown";

  private final SignedInPerson signedIn;
  private final OwnApplications own;
  private final LeaveApplication leave;
  private final Files files;
  private final ApplyView view;
  private final OwnData data;

  MyApplicationsController(
      SignedInPerson signedIn,
      OwnApplications own,
      LeaveApplication leave,
      Files files,
      ApplyView view,
      OwnData data) {
    this.signedIn = signedIn;
    this.own = own;
    this.leave = leave;
    this.files = files;
    this.view = view;
    this.data = data;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String list(Model model) {
    var person = signedIn.now();
    if (person.isEmpty()) return UNKNOWN;
    model.addAttribute("page", view.list(person.get()));
    return "staffing/my-applications";
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.OWN)
  String show(@PathVariable ApplicationId id, Model model) {
    model.addAttribute("page", view.show(mine(id)));
    return "staffing/my-application";
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(StaffingActions.OWN)
  String withdraw(@PathVariable ApplicationId id, RedirectAttributes redirect) {
    leave.withdraw(id, mine(id).person());
    Notice.success("staffing.applying.withdrawn").with(redirect);
    return "redirect:/my-applications/" + id.value();
  }

  @PostMapping("/{id}/discarding")
  @Needs(StaffingActions.OWN)
  String discard(@PathVariable ApplicationId id, RedirectAttributes redirect) {
    signedIn.now().ifPresent(person -> leave.discard(id, person));
    Notice.success("staffing.applying.discarded").with(redirect);
    return "redirect:/my-applications";
  }

  @GetMapping("/{id}/files/{file}")
  @Needs(StaffingActions.OWN)
  ResponseEntity<byte[]> file(@PathVariable ApplicationId id, @PathVariable UUID file) {
    var found = files.find(mine(id).id(), file).orElseThrow(NotFound::new);
    return Download.of(found.name(), found.type(), files.content(file));
  }

  @GetMapping("/data")
  @Needs(StaffingActions.OWN)
  ResponseEntity<byte[]> data() throws IOException {
    var person = signedIn.now().orElseThrow(NotFound::new);
    return Download.of("mine-ansoegninger.zip", "application/zip", data.of(person));
  }

  /// Another's is not there.
  private OwnApplication mine(ApplicationId id) {
    return signedIn.now().flatMap(person -> own.find(id, person)).orElseThrow(NotFound::new);
  }
}
