package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The leadership teams of the register, day by day. Who may see them is asked by the caller.
public interface Teams {

  /// Every cluster and network of the day, by name in Danish order; a team may have no members yet.
  List<Team> on(LocalDate day);

  Optional<Team> find(ClusterId cluster, LocalDate day);

  /// The team that a person belongs to on the day; the one they lead, where there are several.
  Optional<Team> of(PersonId person, LocalDate day);
}
