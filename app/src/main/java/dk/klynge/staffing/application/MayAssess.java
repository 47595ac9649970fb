package dk.klynge.staffing.application;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.StaffingActions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may see an application: HR, the manager of its area, and, once the deadline has passed, the
/// members of the committees of the wished posts, unless it was sorted out or they apply for the
/// same post themselves. Nobody assesses the own application.
@Component
class MayAssess {

  private final Guard guard;
  private final Committees committees;
  private final Applications applications;
  private final Postings postings;
  private final SignedInPerson signedIn;
  private final Clock clock;

  MayAssess(
      Guard guard,
      Committees committees,
      Applications applications,
      Postings postings,
      SignedInPerson signedIn,
      Clock clock) {
    this.guard = guard;
    this.committees = committees;
    this.applications = applications;
    this.postings = postings;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  Optional<Capacity> of(Submitted application) {
    if (signedIn.now().equals(Optional.of(application.person()))) return Optional.empty();
    var area = new Scope.Area(application.area().value());
    if (guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Everywhere()))
      return Optional.of(new Capacity.Hr());
    if (guard.may(StaffingActions.READ_APPLICATIONS, area))
      return Optional.of(new Capacity.AreaManager());
    if (!application.qualified().orElse(true)) return Optional.empty();
    var assessed = application.wishes().stream().filter(this::assesses).toList();
    return assessed.isEmpty() ? Optional.empty() : Optional.of(new Capacity.Committee(assessed));
  }

  boolean assesses(PostId post) {
    return committees.sitsNow(post) && isClosed(post) && !appliesFor(post);
  }

  boolean isClosed(PostId post) {
    var now = clock.instant();
    return postings.latest(post, now).map(one -> !one.isOpen(now)).orElse(true);
  }

  private boolean appliesFor(PostId post) {
    return signedIn
        .now()
        .map(person ->
            applications.candidates(post).stream().anyMatch(one -> one.person().equals(person)))
        .orElse(false);
  }
}
