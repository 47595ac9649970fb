package dk.klynge.staffing.placing;

import dk.klynge.engine.redeployment.Aim;
import dk.klynge.engine.redeployment.CostScale;
import dk.klynge.engine.redeployment.CostScale.Part;
import dk.klynge.engine.redeployment.CostScale.Ranking;
import dk.klynge.engine.redeployment.Offers;
import dk.klynge.engine.redeployment.Redeployment;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Seeker;
import dk.klynge.staffing.placing.Burdens.Possible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who needs a post, what there is, and what people have fixed already.
///
/// @param fixed the post that somebody is to have whatever the rules say; empty for none
record Question(
    List<Seeker> seekers,
    List<Opening> openings,
    Burdens burdens,
    Map<UUID, Optional<PostId>> fixed) {

  Question {
    seekers = List.copyOf(seekers);
    openings = List.copyOf(openings);
    fixed = Map.copyOf(fixed);
  }

  /// The own institution comes before everything, then the travel of all together, then wishes,
  /// then hours.
  private static final List<Part> PARTS =
      List.of(
          new Part("elsewhere", 1),
          new Part("travel", Burdens.FARTHEST),
          new Part("wish", Burdens.MOST_WISHES),
          new Part("hours", 74));

  Solution solve() {
    var scale = scale();
    var builder = Offers.builder();
    for (var one : openings) builder.vacancy(one.id().value().toString(), 1);
    for (var one : seekers) builder.person(one.person().value().toString());
    var parts = new HashMap<Solution.Pair, Possible>();
    for (var seeker : seekers)
      for (var opening : openings) {
        var possible = offered(seeker, opening);
        if (possible.isEmpty()) continue;
        var found = possible.get();
        parts.put(new Solution.Pair(seeker.person().value(), opening.id().value()), found);
        builder.offer(
            seeker.person().value().toString(),
            opening.id().value().toString(),
            scale.cost(found.elsewhere(), found.distance(), found.wish(), found.halfHours()));
      }
    return switch (builder.build()) {
      case Offers.Built.Usable(var offers) ->
          new Solution(this, offers, Redeployment.of(offers, Aim.LEAST_TOTAL), parts);
      case Offers.Built.Refused(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  /// Empty where the person may not have it, or is to have another one.
  private Optional<Possible> offered(Seeker seeker, Opening opening) {
    var decided = fixed.get(seeker.person().value());
    if (decided != null)
      return decided.filter(opening.id()::equals).map(_ -> burdens.possible(seeker, opening));
    if (taken(opening)) return Optional.empty();
    return burdens.judge(seeker, opening) instanceof Possible possible
        ? Optional.of(possible)
        : Optional.empty();
  }

  private boolean taken(Opening opening) {
    return fixed.containsValue(Optional.of(opening.id()));
  }

  /// Where people are so many that the sums might not fit, one step of each comes before everything
  /// behind it for one person.
  private CostScale scale() {
    for (var ranking : List.of(Ranking.TOTALS, Ranking.PERSONS))
      if (CostScale.of(PARTS, ranking, seekers.size()) instanceof CostScale.Built.Usable(var scale))
        return scale;
    throw new IllegalStateException("Too many people: " + seekers.size());
  }
}
