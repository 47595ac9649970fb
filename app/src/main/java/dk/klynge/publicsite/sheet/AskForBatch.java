package dk.klynge.publicsite.sheet;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.publicsite.HousePages;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.PublicSiteActions;
import dk.klynge.publicsite.sheet.SheetBatch.Asked;
import dk.klynge.publicsite.sheet.SheetBatch.State;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts many sheets into the queue, for the institutions that the caller may make them for now; and
/// stops it again.
@Service
class AskForBatch {

  private final HousePages pages;
  private final OwnHouses own;
  private final SheetBatches batches;
  private final SchedulerClient jobs;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AskForBatch(
      HousePages pages,
      OwnHouses own,
      SheetBatches batches,
      SchedulerClient jobs,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.pages = pages;
    this.own = own;
    this.batches = batches;
    this.jobs = jobs;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Empty where nothing is chosen. The same form makes one, however often it is sent.
  @Transactional
  Optional<UUID> ask(Choice choice, String site, String form) {
    var houses =
        own.of(pages.latest()).stream()
            .filter(choice::means)
            .map(Place::id)
            .collect(Collectors.toSet());
    if (choice.sheets(houses.size()) == 0) return Optional.empty();
    var asked = new Asked(clock.instant(), guard.who(), guard.name());
    var batch = new SheetBatch(UUID.randomUUID(), asked, choice, houses, site, 0, State.UNDER_WAY);
    var id = batches.add(batch, guard.who() + ":" + form);
    if (id.equals(batch.id())) {
      record(id, "total", "" + batch.total());
      jobs.scheduleIfNotExists(BatchJobs.MAKE.instance(id.toString()).scheduledTo(clock.instant()));
    }
    return Optional.of(id);
  }

  /// False where it is over already.
  @Transactional
  boolean cancel(SheetBatch batch) {
    if (!batches.cancel(batch.id())) return false;
    record(batch.id(), "state", "cancelled");
    return true;
  }

  private void record(UUID id, String field, String value) {
    audit.changed(
        PublicSiteActions.MAKE_SHEETS,
        new Subject("fact-sheets-batch", id.toString(), ""),
        Map.of(field, new Change("", value)));
  }
}
