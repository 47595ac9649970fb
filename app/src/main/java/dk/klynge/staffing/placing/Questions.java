package dk.klynge.staffing.placing;

import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Point;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks who seeks and what is vacant now.
@Component
class Questions {

  private final Redeployments redeployments;
  private final Register register;

  Questions(Redeployments redeployments, Register register) {
    this.redeployments = redeployments;
    this.register = register;
  }

  /// Old and new workplaces may lie on either side of the effective day.
  Question now(Redeployment round, Map<UUID, Optional<PostId>> fixed) {
    var points = new HashMap<InstitutionId, Point>();
    for (var day : List.of(round.effectiveOn().minusDays(1), round.effectiveOn()))
      for (var entry : register.on(day, Filter.all()))
        entry.point().ifPresent(point -> points.put(entry.id(), point));
    var openings = redeployments.openings();
    var seekers = redeployments.seekers(round.id());
    var kept = new HashMap<>(fixed);
    kept.values()
        .removeIf(post ->
            post.isPresent() && openings.stream().noneMatch(one -> one.id().equals(post.get())));
    kept.keySet()
        .removeIf(person -> seekers.stream().noneMatch(one -> one.person().value().equals(person)));
    return new Question(seekers, openings, new Burdens(points), kept);
  }
}
