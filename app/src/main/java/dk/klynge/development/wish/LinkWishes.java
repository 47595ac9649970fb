package dk.klynge.development.wish;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Wishes are met by a course that is there already, or by something outside the catalogue. Both
/// return how many were: who was quicker has met the others.
@Service
class LinkWishes {

  private final WishRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  LinkWishes(WishRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  int link(List<UUID> wishes, Course course) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    return record(rows.meet(wishes, course.id()), "course", course.id().toString());
  }

  @Transactional
  int elsewhere(List<UUID> wishes) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    return record(rows.meetElsewhere(wishes), "met", "elsewhere");
  }

  private int record(List<UUID> met, String field, String value) {
    for (var one : met)
      audit.changed(DevelopmentActions.OFFER, subject(one), Map.of(field, new Change("", value)));
    return met.size();
  }

  static Subject subject(UUID wish) {
    return new Subject("course-wish", wish.toString(), "");
  }
}
