package dk.klynge.staffing.applying;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.WishOrder;
import dk.klynge.staffing.applying.ApplyForm.Known;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Somebody writes an application: keeps it as a draft, hands it in, or changes it before the
/// deadline. The same form sent again answers as it did the first time.
@Service
class WriteApplication {

  private final OwnApplications own;
  private final KeptApplications rows;
  private final Applications applications;
  private final Files files;
  private final CheckApplication check;
  private final Postings postings;
  private final Employees employees;
  private final Receipts receipts;
  private final AuditTrail audit;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  WriteApplication(
      OwnApplications own,
      KeptApplications rows,
      Applications applications,
      Files files,
      CheckApplication check,
      Postings postings,
      Employees employees,
      Receipts receipts,
      AuditTrail audit,
      Clock clock) {
    this.own = own;
    this.rows = rows;
    this.applications = applications;
    this.files = files;
    this.check = check;
    this.postings = postings;
    this.employees = employees;
    this.receipts = receipts;
    this.audit = audit;
    this.clock = clock;
  }

  enum Intent {
    KEEP,
    HAND_IN
  }

  sealed interface Outcome {

    record Kept(ApplicationId id) implements Outcome {}

    record HandedIn(ApplicationId id) implements Outcome {}

    /// @param known the draft in which it is kept all the same
    /// @param errors text by field
    record Rejected(Optional<Known> known, Map<String, String> errors) implements Outcome {}

    /// It was changed, withdrawn or begun elsewhere in the meantime.
    record Overtaken(Optional<OwnApplication> now) implements Outcome {}
  }

  @Transactional
  Outcome write(PersonId person, ApplyForm form, Intent intent) {
    applications.lock(form.campaign(), person);
    var repeated = own.ofForm(form.token(), person);
    if (repeated.isPresent()) return done(repeated.get());
    var before = before(person, form);
    if (isOvertaken(form, before)) return new Outcome.Overtaken(before);
    var unkeepable = check.unkeepable(person, form);
    if (!unkeepable.isEmpty()) return new Outcome.Rejected(form.known(), unkeepable);
    var window = Window.of(postings.open(clock.instant()), form.campaign(), form.area(), before);
    var wishes = wishes(form, window);
    var missing = check.missing(form, window, wishes);
    var handedIn = before.filter(OwnApplication::isHandedIn).isPresent();
    if (handedIn && !missing.isEmpty()) return new Outcome.Rejected(form.known(), missing);
    var id = keep(person, form, before, window, wishes);
    var refused = files.change(id, form, window);
    if (refused.isPresent()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Outcome.Rejected(form.known(), Map.of("files", refused.get()));
    }
    return answer(person, id, handedIn ? Intent.HAND_IN : intent, missing);
  }

  private Outcome answer(
      PersonId person, ApplicationId id, Intent intent, Map<String, String> missing) {
    var now = own.find(id, person).orElseThrow();
    if (intent == Intent.HAND_IN && !missing.isEmpty()) {
      record(id, "draft");
      return new Outcome.Rejected(Optional.of(new Known(id, now.version())), missing);
    }
    record(id, intent == Intent.KEEP ? "draft" : now.isDraft() ? "handed in" : "changed");
    if (intent == Intent.KEEP) return new Outcome.Kept(id);
    rows.handIn(id);
    receipts.received(own.find(id, person).orElseThrow());
    return new Outcome.HandedIn(id);
  }

  private static Outcome done(OwnApplication application) {
    return application.isDraft()
        ? new Outcome.Kept(application.id())
        : new Outcome.HandedIn(application.id());
  }

  private Optional<OwnApplication> before(PersonId person, ApplyForm form) {
    return form.known().isPresent()
        ? form.known().flatMap(known -> own.find(known.id(), person))
        : own.active(form.campaign(), form.area(), person);
  }

  private static boolean isOvertaken(ApplyForm form, Optional<OwnApplication> before) {
    if (form.known().isEmpty()) return before.isPresent();
    return before
        .filter(one -> one.withdrawn().isEmpty())
        .filter(one -> one.version() == form.known().get().version())
        .filter(one -> one.campaign().equals(form.campaign()) && one.area().equals(form.area()))
        .isEmpty();
  }

  /// What is fixed keeps its place before all others.
  private static List<PostId> wishes(ApplyForm form, Window window) {
    if (!(WishOrder.of(form.ranks()) instanceof WishOrder.Ordered(var posts))) return List.of();
    var others = posts.stream().filter(post -> !window.fixed().contains(post));
    return Stream.concat(window.fixed().stream(), others).toList();
  }

  private ApplicationId keep(
      PersonId person,
      ApplyForm form,
      Optional<OwnApplication> before,
      Window window,
      List<PostId> wishes) {
    var id = before.map(OwnApplication::id).orElseGet(ApplicationId::fresh);
    if (before.isEmpty()) rows.add(id, form, person, employees.nameOf(person).orElseThrow());
    else
      rows.write(
          id, form.email(), window.isTextFixed() ? before.get().statement() : form.statement());
    rows.wish(id, wishes);
    rows.applied(form.token(), id);
    return id;
  }

  private void record(ApplicationId id, String state) {
    audit.changed(
        StaffingActions.OWN,
        new AuditTrail.Subject("application", id.value().toString(), ""),
        Map.of("state", new Change("", state)));
  }
}
