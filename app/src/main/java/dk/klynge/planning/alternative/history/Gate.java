package dk.klynge.planning.alternative.history;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlanningActions;
import java.util.Collection;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Who comes to which alternative: whoever answers for an area that it lies in, and whoever put it
/// forward.
@Component
public class Gate {

  private final AlternativeRows rows;
  private final Guard guard;

  Gate(AlternativeRows rows, Guard guard) {
    this.rows = rows;
    this.guard = guard;
  }

  public Alternative find(AlternativeId id) {
    var found = rows.find(id).orElseThrow(Gate::notFound);
    if (!sees(found.areas(), found.sender().stamp().who()))
      throw new Refused(PlanningActions.READ_ALTERNATIVES);
    return found;
  }

  public boolean sees(Collection<UUID> areas, String sender) {
    return sender.equals(guard.who()) || reaches(PlanningActions.READ_ALTERNATIVES, areas);
  }

  /// Everywhere, or one of the areas.
  boolean reaches(String action, Collection<UUID> areas) {
    return guard.where(action).stream()
        .anyMatch(scope ->
            switch (scope) {
              case Scope.Everywhere() -> true;
              case Scope.Area(var id) -> areas.contains(id);
              case Scope.Cluster _, Scope.Institution _ -> false;
            });
  }

  public boolean isSender(Alternative alternative) {
    return alternative.sender().stamp().who().equals(guard.who());
  }

  public static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
