package dk.klynge.planning.scenario.search;

import dk.klynge.engine.clustering.Answer.Impossible;
import dk.klynge.engine.clustering.Answer.Proposal;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.Benches;
import dk.klynge.planning.scenario.search.Search.State;
import dk.klynge.planning.scenario.search.Searches.End;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.ProposedStructure;
import dk.klynge.planning.scenario.structure.ProposedStructure.Group;
import dk.klynge.planning.scenario.structure.Structure;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Lets the engine work in a scenario. Not one transaction: a search may take minutes, and others
/// go on with the scenario meanwhile.
///
/// May be called any number of times for the same search: the attempt begun last counts, and a
/// search that has ended stays as it is.
@Service
class SearchInScenario {

  private static final Logger LOG = LoggerFactory.getLogger(SearchInScenario.class);
  private static final int MOST_ATTEMPTS = 5;
  private static final long SEED = 1;

  private final Searches searches;
  private final Benches benches;
  private final TakeOver takeOver;
  private final ActWords words;

  SearchInScenario(Searches searches, Benches benches, TakeOver takeOver, ActWords words) {
    this.searches = searches;
    this.benches = benches;
    this.takeOver = takeOver;
    this.words = words;
  }

  void search(UUID id) {
    searches.take(id).ifPresent(attempt -> search(id, attempt));
  }

  private void search(UUID id, int attempt) {
    try {
      if (attempt > MOST_ATTEMPTS) throw new IllegalStateException("Given up");
      var search = searches.find(id).orElseThrow();
      var found = found(search, new SearchWatcher(searches, id, attempt));
      takeOver.found(search, attempt, found);
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Search {} in a scenario failed, reference {}", id, reference, e);
      searches.end(id, new End(State.FAILED, Optional.empty(), OptionalInt.empty(), reference));
    }
  }

  private Differences found(Search search, SearchWatcher watcher) {
    var bench = benches.find(search.scenario(), search.revision()).orElseThrow();
    var problem = new SearchProblem(bench, search.task(), search.asked().territory()).problem();
    if (problem.isEmpty()) return Differences.NONE;
    var budget = new Budget.Time(Duration.ofSeconds(search.asked().seconds()));
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    return switch (Clusterer.nearest(problem.get(), budget, SEED, threads, watcher)) {
      case Impossible(var reasons) -> throw new IllegalStateException(reasons.toString());
      case Proposal proposal -> Differences.between(bench.structure(), structure(bench, proposal));
    };
  }

  /// The engine keeps the labels of the clusters it was given.
  private Structure structure(Bench bench, Proposal proposal) {
    var groups =
        proposal.clusters().stream()
            .map(cluster -> new Group(cluster.label(), cluster.sites()))
            .toList();
    var carried = new HashMap<String, ClusterId>();
    for (var id : bench.structure().clusters().keySet()) carried.put(id.value().toString(), id);
    return new ProposedStructure(bench, groups, carried, words.naming()).structure();
  }
}
