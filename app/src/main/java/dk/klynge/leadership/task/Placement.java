package dk.klynge.leadership.task;

import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.util.List;

/// Where a team has placed a task.
///
/// @param staff what is handed on to whom of the staff; empty where nothing is
/// @param reason why several lead it; needed only then
/// @param edition counts its changes; 0 before it was saved
/// @param shares who leads and who helps
record Placement(
    String task, Mode mode, String staff, String reason, int edition, List<Share> shares) {

  Placement {
    shares = List.copyOf(shares);
  }

  List<Share> with(Part part) {
    return shares.stream().filter(one -> one.part() == part).toList();
  }

  /// @param name as it was when it was said
  /// @param hours of leadership a week
  record Share(PersonId person, String name, Part part, BigDecimal hours) {}

  enum Mode {
    /// Those named lead it.
    PEOPLE,
    /// Each leader leads it in the own house.
    EACH
  }

  enum Part {
    LEAD,
    HELP
  }
}
