package dk.klynge.staffing.post;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Posts.Vacancy;
import dk.klynge.staffing.StaffingActions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A vacancy is reported, and a post that is not needed any more is withdrawn.
@Service
class KeepPosts {

  private final Posts posts;
  private final PostRows rows;
  private final Register register;
  private final AuditTrail audit;
  private final Guard guard;

  KeepPosts(Posts posts, PostRows rows, Register register, AuditTrail audit, Guard guard) {
    this.posts = posts;
    this.rows = rows;
    this.register = register;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param requirements beyond the profile; may be empty
  @Transactional
  PostId report(Vacancy vacancy, String requirements) {
    guard.require(StaffingActions.ANNOUNCE, new Scope.Institution(vacancy.place().value()));
    var id = posts.vacate(vacancy).orElseThrow();
    if (!requirements.isEmpty()) rows.require(id, requirements);
    record(
        posts.find(id).orElseThrow(),
        Map.of("reported", new Change("", vacancy.from().toString())));
    return id;
  }

  Optional<String> nameOf(InstitutionId institution, LocalDate day) {
    return register.find(institution, day).map(entry -> entry.name());
  }

  /// False where somebody has it or was offered it, or it is withdrawn already.
  @Transactional
  boolean withdraw(Post post, String reason) {
    guard.require(StaffingActions.ANNOUNCE, post.scope());
    if (!rows.withdraw(post.id(), reason)) return false;
    record(post, Map.of("withdrawn", new Change("", "…")));
    return true;
  }

  private void record(Post post, Map<String, Change> changes) {
    audit.changed(
        StaffingActions.ANNOUNCE,
        new Subject("post", post.id().value().toString(), post.place()),
        changes);
  }
}
