package dk.klynge.staffing.application;

import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.application.ApplicationPages.CandidatesPage;
import dk.klynge.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Those who wish one post and were not sorted out, for HR, the area manager and, when the deadline
/// has passed, the committee.
@Controller
class CandidatesController {

  private final Posts posts;
  private final Applications applications;
  private final MayAssess may;
  private final RegisterView view;
  private final AuditTrail audit;
  private final Guard guard;

  CandidatesController(
      Posts posts,
      Applications applications,
      MayAssess may,
      RegisterView view,
      AuditTrail audit,
      Guard guard) {
    this.posts = posts;
    this.applications = applications;
    this.may = may;
    this.view = view;
    this.audit = audit;
    this.guard = guard;
  }

  @GetMapping("/posts/{id}/candidates")
  @Needs(StaffingActions.OWN)
  String list(@PathVariable PostId id, Model model) {
    var post = posts.find(id).orElseThrow(NotFound::new);
    var inArea = reads(guard, post);
    if (!inArea && !may.assesses(id)) throw new NotFound();
    audit.looked(
        inArea ? StaffingActions.READ_APPLICATIONS : StaffingActions.OWN,
        new AuditTrail.Subject("candidates", id.value().toString(), post.place()));
    var rows =
        applications.candidates(id).stream()
            .filter(one -> may.of(one).isPresent())
            .map(one -> view.row(one, List.of(), Optional.empty()))
            .toList();
    model.addAttribute(
        "page",
        new CandidatesPage(id.value().toString(), view.heading(post), !may.isClosed(id), rows));
    return "staffing/candidates";
  }

  static boolean reads(Guard guard, Post post) {
    return guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Everywhere())
        || post.area()
            .map(area -> guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Area(area.value())))
            .orElse(false);
  }
}
