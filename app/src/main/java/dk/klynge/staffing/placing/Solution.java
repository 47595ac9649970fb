package dk.klynge.staffing.placing;

import dk.klynge.engine.redeployment.Assignment;
import dk.klynge.engine.redeployment.Explanation;
import dk.klynge.engine.redeployment.Offers;
import dk.klynge.engine.redeployment.OptimalityCheck;
import dk.klynge.engine.redeployment.Redeployment;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.placing.Burdens.Possible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The best for all at once.
///
/// @param parts what each possible post would ask of each person
record Solution(
    Question question, Offers offers, Redeployment redeployment, Map<Pair, Possible> parts) {

  Solution {
    parts = Map.copyOf(parts);
  }

  record Pair(UUID person, UUID post) {}

  /// What it comes to for all together.
  record Totals(int placed, int elsewhere, long metres, int wishes, int halfHours) {

    static final Totals NOTHING = new Totals(0, 0, 0, 0, 0);

    Totals plus(Possible one) {
      return new Totals(
          placed + 1,
          elsewhere + one.elsewhere(),
          metres + (long) one.distance() * Burdens.METRES,
          wishes + one.wish(),
          halfHours + one.halfHours());
    }

    Totals minus(Totals other) {
      return new Totals(
          placed - other.placed,
          elsewhere - other.elsewhere,
          metres - other.metres,
          wishes - other.wishes,
          halfHours - other.halfHours);
    }
  }

  /// Who has what; those without a post are left out.
  Map<UUID, PostId> posts() {
    var posts = new HashMap<UUID, PostId>();
    for (var one : redeployment.assignment().placed())
      posts.put(UUID.fromString(one.person()), PostId.of(one.vacancy()));
    return posts;
  }

  Optional<Possible> part(UUID person, PostId post) {
    return Optional.ofNullable(parts.get(new Pair(person, post.value())));
  }

  Totals totals() {
    var sum = Totals.NOTHING;
    for (var one : posts().entrySet())
      sum = sum.plus(part(one.getKey(), one.getValue()).orElseThrow());
    return sum;
  }

  /// Checked by code that shares nothing with the search.
  boolean proved() {
    List<?> flaws =
        OptimalityCheck.check(
            offers, redeployment.accepted(), redeployment.assignment(), redeployment.certificate());
    return flaws.isEmpty();
  }

  Map<UUID, Assignment.Reason> without() {
    var reasons = new HashMap<UUID, Assignment.Reason>();
    for (var one : redeployment.assignment().unplaced())
      reasons.put(UUID.fromString(one.person()), one.reason());
    return reasons;
  }

  Explanation explain(UUID person) {
    return redeployment.explain(person.toString()).orElseThrow();
  }
}
