package dk.klynge.planning.scenario.search;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.structure.Bench;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the engine to work in a scenario, or stops it.
@Service
class AskForSearch {

  static final int MOST_SECONDS = 600;

  private final Searches searches;
  private final Admission admission;
  private final SchedulerClient jobs;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AskForSearch(
      Searches searches,
      Admission admission,
      SchedulerClient jobs,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.searches = searches;
    this.admission = admission;
    this.jobs = jobs;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param form key of the form; sent twice it makes one search
  record Order(Search.Task task, int seconds, String form) {}

  /// The search; that of somebody else where one is under way, for there is one at a time.
  @Transactional
  UUID ask(ScenarioId id, Order order) {
    var bench = admission.bench(id, PlanningActions.EDIT_SCENARIO);
    var territory = admission.territory(PlanningActions.EDIT_SCENARIO);
    int seconds = Math.clamp(order.seconds(), 1, MOST_SECONDS);
    var asked =
        new Search.Asked(
            clock.instant(), guard.who(), guard.name(), territory, seconds, order.form());
    var search =
        new Search(
            UUID.randomUUID(),
            id,
            bench.revision(),
            order.task(),
            asked,
            Search.State.WAITING,
            Search.Progress.NONE,
            Optional.empty(),
            OptionalInt.empty(),
            "");
    if (!searches.add(search))
      return searches
          .sentAs(order.form())
          .or(() -> searches.current(id))
          .map(Search::id)
          .orElseThrow();
    told(bench, new Change("", order.task().code()));
    jobs.scheduleIfNotExists(
        SearchJobs.SEARCH.instance(search.id().toString()).scheduledTo(clock.instant()));
    return search.id();
  }

  @Transactional
  void cancel(Search search) {
    var bench = admission.bench(search.scenario(), PlanningActions.EDIT_SCENARIO);
    if (searches.cancel(search.id())) told(bench, new Change(search.task().code(), ""));
  }

  /// Stops one that runs, and makes an act of the best it has found so far.
  @Transactional
  void stop(Search search) {
    var bench = admission.bench(search.scenario(), PlanningActions.EDIT_SCENARIO);
    if (searches.stop(search.id())) told(bench, new Change(search.task().code(), "stopped"));
  }

  private void told(Bench bench, Change change) {
    var id = bench.baseline().id().value().toString();
    audit.changed(
        PlanningActions.EDIT_SCENARIO,
        new AuditTrail.Subject("scenario", id, bench.baseline().name()),
        Map.of("search", change));
  }
}
