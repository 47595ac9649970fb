package dk.klynge.decision;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was decided, for those who carry it out. Who may see it is asked by the caller.
public interface Decisions {

  /// Empty also while nothing is decided yet.
  Optional<Decided> find(DecisionId id);

  /// The approvals that stand, the latest first; not what was put off, rejected or revoked.
  List<Approved> approved();

  /// The structure that was decided on, frozen with the case.
  Structure structure(DecisionId id);

  /// @param open conditions that must be fulfilled before it comes into force and are not
  record Decided(DecisionId id, String title, LocalDate on, List<String> open, boolean revoked) {
    public Decided {
      open = List.copyOf(open);
    }
  }

  /// @param conditions all that were attached, in the order of the decision
  record Approved(DecisionId id, String title, LocalDate on, List<Attached> conditions) {
    public Approved {
      conditions = List.copyOf(conditions);
    }
  }

  /// A condition of an approval.
  ///
  /// @param beforeForce whether the structure cannot come into force without it
  record Attached(
      String text,
      String responsible,
      Optional<LocalDate> deadline,
      boolean beforeForce,
      boolean fulfilled) {

    public boolean isLate(LocalDate day) {
      return !fulfilled && deadline.filter(day::isAfter).isPresent();
    }
  }

  /// @param day of the baseline
  /// @param before the structure of the register on that day, as far as the scenario reaches
  /// @param after the structure decided on
  /// @param names of the institutions
  record Structure(
      LocalDate day,
      List<PlannedCluster> before,
      List<PlannedCluster> after,
      Map<InstitutionId, String> names) {
    public Structure {
      before = List.copyOf(before);
      after = List.copyOf(after);
      names = Map.copyOf(names);
    }
  }
}
