package dk.klynge.organisation.subscription;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.subscription.Subscription.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is told of changes, and from where on.
@Service
class KeepSubscriptions {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  /// What comes of it.
  sealed interface Outcome {
    record Kept(SubscriptionId id) implements Outcome {}

    /// @param errors keys of messages by the id of the field
    record Invalid(Map<String, String> errors) implements Outcome {}

    /// Somebody else changed it in the meantime.
    record Overtaken(Subscription latest) implements Outcome {}
  }

  private final Subscriptions subscriptions;
  private final Events events;
  private final AuditTrail audit;
  private final Clock clock;

  KeepSubscriptions(Subscriptions subscriptions, Events events, AuditTrail audit, Clock clock) {
    this.subscriptions = subscriptions;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param since tell also what was written down from that day on; empty: only what comes
  @Transactional
  Outcome add(SubscriptionForm form, Optional<LocalDate> since) {
    var errors = form.errors(Optional.empty());
    if (!errors.isEmpty()) return new Outcome.Invalid(errors);
    var id = new SubscriptionId(UUID.randomUUID());
    var wanted = form.wanted(Optional.empty());
    var from = since.map(this::lastBefore).orElseGet(events::last);
    subscriptions.add(id, wanted, from, clock.instant());
    record(id, wanted.name(), differences(Optional.empty(), Optional.of(wanted)));
    return new Outcome.Kept(id);
  }

  @Transactional
  Outcome change(Subscription subscription, SubscriptionForm form) {
    var before = Optional.of(subscription.wanted());
    var errors = form.errors(before);
    if (!errors.isEmpty()) return new Outcome.Invalid(errors);
    var wanted = form.wanted(before);
    if (!subscriptions.change(subscription.id(), form.version(), wanted, clock.instant()))
      return new Outcome.Overtaken(subscriptions.find(subscription.id()).orElse(subscription));
    record(subscription.id(), wanted.name(), differences(before, Optional.of(wanted)));
    return new Outcome.Kept(subscription.id());
  }

  @Transactional
  void remove(Subscription subscription) {
    if (!subscriptions.remove(subscription.id())) return;
    var before = Optional.of(subscription.wanted());
    record(subscription.id(), before.get().name(), differences(before, Optional.empty()));
  }

  /// Tells once more all that was written down from that day on.
  @Transactional
  void replay(Subscription subscription, LocalDate since) {
    subscriptions.turnTo(subscription.id(), lastBefore(since), clock.instant());
    record(
        subscription.id(),
        subscription.wanted().name(),
        Map.of("replay", new Change("", since.toString())));
  }

  /// Does not wait any longer.
  @Transactional
  void tryNow(Subscription subscription) {
    subscriptions.turnTo(subscription.id(), subscription.delivered(), clock.instant());
  }

  private long lastBefore(LocalDate day) {
    return events.lastBefore(day.atStartOfDay(COPENHAGEN).toInstant());
  }

  private void record(SubscriptionId id, String name, Map<String, Change> changes) {
    audit.changed(
        OrganisationActions.EXCHANGE,
        new Subject("subscription", id.value().toString(), name),
        changes);
  }

  private static Map<String, Change> differences(Optional<Wanted> before, Optional<Wanted> after) {
    var changes = new LinkedHashMap<String, Change>();
    put(changes, "name", text(before, Wanted::name), text(after, Wanted::name));
    put(changes, "url", text(before, Wanted::url), text(after, Wanted::url));
    put(
        changes,
        "subjects",
        text(before, KeepSubscriptions::subjects),
        text(after, KeepSubscriptions::subjects));
    put(
        changes,
        "active",
        text(before, each -> "" + each.active()),
        text(after, each -> "" + each.active()));
    if (!text(before, Wanted::secret).equals(text(after, Wanted::secret)))
      changes.put("secret", new Change("", "***"));
    return changes;
  }

  private static String subjects(Wanted wanted) {
    return String.join(", ", wanted.subjects());
  }

  private static String text(Optional<Wanted> wanted, Function<Wanted, String> field) {
    return wanted.map(field).orElse("");
  }

  private static void put(Map<String, Change> changes, String field, String from, String to) {
    if (!from.equals(to)) changes.put(field, new Change(from, to));
  }
}
