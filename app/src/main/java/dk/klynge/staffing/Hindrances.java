package dk.klynge.staffing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// When members and candidates cannot come to interviews, as they or the planner wrote down.
public interface Hindrances {

  /// By day and hour.
  List<Hindrance> of(Collection<String> people);

  void add(Hindrance hindrance, String by);

  /// Only where it is one of theirs.
  void remove(UUID id, Collection<String> people);

  /// @param who a person of the register by id, or somebody outside by e-mail address
  record Hindrance(UUID id, String who, LocalDate day, LocalTime begins, LocalTime ends) {}
}
