package dk.klynge.staffing.placing;

import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.placing.Placings.Placed;
import dk.klynge.staffing.placing.Reasons.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds the best for all and explains it to each. Begun again after a crash it starts over; asked
/// to stop it stops between two people, and keeps nothing.
@Service
class ComputePlacing {

  private static final Logger LOG = LoggerFactory.getLogger(ComputePlacing.class);
  private static final int PACE = 10;

  private final Placings placings;
  private final Questions questions;
  private final Redeployments redeployments;
  private final TransactionTemplate transaction;

  ComputePlacing(
      Placings placings,
      Questions questions,
      Redeployments redeployments,
      TransactionTemplate transaction) {
    this.placings = placings;
    this.questions = questions;
    this.redeployments = redeployments;
    this.transaction = transaction;
  }

  void compute(UUID id) {
    try {
      var placing = placings.find(id).filter(one -> one.state().equals("running"));
      if (placing.isPresent()) compute(placing.get());
    } catch (RuntimeException e) {
      LOG.error("Placing {} failed", id, e);
      placings.fail(id);
    }
  }

  private void compute(Placings.Placing placing) {
    var round = redeployments.find(placing.round()).orElseThrow();
    var solution = questions.now(round, Map.of()).solve();
    var reasons = explain(placing.id(), solution);
    if (reasons.isEmpty()) return;
    transaction.executeWithoutResult(status -> {
      if (!placings.finish(placing.id())
          || !placings.nextVersion(placing.id(), placing.version(), solution.proved())) {
        status.setRollbackOnly();
        return;
      }
      placings.replace(placing.id(), rows(solution, Map.of()), reasons.get());
    });
  }

  /// Empty where it was cancelled.
  private Optional<Map<UUID, List<Line>>> explain(UUID id, Solution solution) {
    var seekers = solution.question().seekers();
    var reasons = new Reasons(solution);
    var all = new HashMap<UUID, List<Line>>();
    for (int i = 0; i < seekers.size(); i++) {
      if (i % PACE == 0 && !placings.progressed(id, seekers.size(), i)) return Optional.empty();
      all.put(seekers.get(i).person().value(), reasons.of(seekers.get(i)));
    }
    return placings.progressed(id, seekers.size(), seekers.size())
        ? Optional.of(all)
        : Optional.empty();
  }

  /// @param fixed what people have decided, by person
  static List<Placed> rows(Solution solution, Map<UUID, Placed> fixed) {
    var posts = solution.posts();
    var rows = new ArrayList<Placed>();
    for (var seeker : solution.question().seekers()) {
      var person = seeker.person().value();
      var decided = Optional.ofNullable(fixed.get(person));
      var reason = decided.map(Placed::fixedReason).orElse(null);
      var by = decided.map(Placed::fixedBy).orElse(null);
      var post = posts.get(person);
      if (post == null) {
        rows.add(new Placed(person, null, 0, 0, null, 0, reason, by));
        continue;
      }
      var part = solution.part(person, post).orElseThrow();
      var wish = seeker.wishes().isEmpty() ? null : (Integer) part.wish();
      rows.add(
          new Placed(
              person,
              post.value(),
              part.elsewhere(),
              (long) part.distance() * Burdens.METRES,
              wish,
              part.halfHours(),
              reason,
              by));
    }
    return rows;
  }

  /// What people have fixed in a proposal, as the question takes it.
  static Map<UUID, Optional<PostId>> pins(Map<UUID, Placed> fixed) {
    var pins = new HashMap<UUID, Optional<PostId>>();
    fixed.forEach(
        (person, one) -> pins.put(person, Optional.ofNullable(one.post()).map(PostId::new)));
    return pins;
  }
}
