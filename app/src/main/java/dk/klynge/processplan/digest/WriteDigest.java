package dk.klynge.processplan.digest;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.RoleHolders;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.ToDo;
import dk.klynge.processplan.digest.Digests.Moved;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes to everybody who has work in the current plan what is late, what is due and what was
/// moved; to nobody twice for a day, and to nobody who has nothing to do and missed nothing.
@Service
class WriteDigest {

  private static final Duration FIRST_LOOK_BACK = Duration.ofDays(7);

  private final RunningPlans plans;
  private final RoleHolders holders;
  private final Digests digests;
  private final Outbox outbox;
  private final DigestWords words;
  private final SignedInPerson people;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  WriteDigest(
      RunningPlans plans,
      RoleHolders holders,
      Digests digests,
      Outbox outbox,
      DigestWords words,
      SignedInPerson people,
      Clock clock) {
    this.plans = plans;
    this.holders = holders;
    this.digests = digests;
    this.outbox = outbox;
    this.words = words;
    this.people = people;
    this.clock = clock;
  }

  /// How many letters were put into the outbox.
  @Transactional
  int write(LocalDate today) {
    var current = plans.current();
    if (current.isEmpty()) return 0;
    var choices = digests.choices();
    var written = 0;
    for (var recipient : Recipient.of(holders.all(), people))
      if (choices.getOrDefault(recipient.account(), Rhythm.WEEKLY).falls(today)
          && write(current.get(), recipient, today)) written++;
    return written;
  }

  private boolean write(RunningPlan plan, Recipient recipient, LocalDate today) {
    var since = digests.last(recipient.account()).orElse(clock.instant().minus(FIRST_LOOK_BACK));
    if (!digests.begin(recipient.account(), today)) return false;
    var todo = ToDo.of(plan, recipient.roles(), today);
    var moved = moved(plan, recipient, digests.movedSince(plan.id(), since));
    if (todo.isEmpty() && moved.isEmpty()) return false;
    outbox.put(
        Letter.of(
            new Owner("process-plan", plan.id().value()),
            "plan-digest:" + recipient.account() + ":" + today,
            recipient.email(),
            words.subject(plan, recipient, todo),
            words.text(plan, recipient, todo, moved)));
    return true;
  }

  private static List<DigestWords.Change> moved(
      RunningPlan plan, Recipient recipient, List<Moved> all) {
    Map<UUID, Activity> byId = new HashMap<>();
    plan.activities().forEach(one -> byId.put(one.id().value(), one));
    var mine = new ArrayList<DigestWords.Change>();
    for (var moved : all) {
      var activity = byId.get(moved.activity());
      if (activity != null && activity.isOpen() && activity.belongsTo(recipient.roles()))
        mine.add(new DigestWords.Change(activity, moved.reason()));
    }
    return mine;
  }
}
