package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionId;
import dk.klynge.planning.ScenarioId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is put forward for decision, and what has become of it.
///
/// @param recommendation what the council is advised to decide
record Case(
    DecisionId id,
    String title,
    String recommendation,
    String reasons,
    Subject subject,
    Chain chain,
    Entered putForward,
    String checksum,
    Optional<Ruling> ruling) {

  record Subject(ScenarioId scenario, String name, int revision) {}

  /// @param previous the deferred case that this one puts forward again
  /// @param next the case that puts this one forward again
  record Chain(Optional<DecisionId> previous, Optional<DecisionId> next) {}

  record Entered(Instant at, String by, String byName) {}

  /// What was decided. It stays, whatever becomes of it later.
  record Ruling(
      Outcome outcome,
      List<Reason> reasons,
      Decider decider,
      LocalDate on,
      Entered entered,
      Optional<Revocation> revocation) {
    Ruling {
      reasons = List.copyOf(reasons);
    }
  }

  sealed interface Outcome {

    record Approved(LocalDate effective) implements Outcome {}

    record ApprovedWithConditions(LocalDate effective, List<Condition> conditions)
        implements Outcome {
      public ApprovedWithConditions {
        conditions = List.copyOf(conditions);
      }
    }

    record Deferred() implements Outcome {}

    record Rejected() implements Outcome {}

    default String word() {
      return switch (this) {
        case Approved _ -> "approved";
        case ApprovedWithConditions _ -> "approved_with_conditions";
        case Deferred _ -> "deferred";
        case Rejected _ -> "rejected";
      };
    }

    default Optional<LocalDate> day() {
      return switch (this) {
        case Approved(var day) -> Optional.of(day);
        case ApprovedWithConditions(var day, _) -> Optional.of(day);
        case Deferred _, Rejected _ -> Optional.empty();
      };
    }

    default List<Condition> attached() {
      return this instanceof ApprovedWithConditions(_, var conditions) ? conditions : List.of();
    }
  }

  /// @param theme what it is about: one of [#THEMES]
  record Reason(String theme, String text) {}

  /// @param meeting and `item`: where the decision is found in the minutes; may be empty
  record Decider(String body, String meeting, String item) {}

  /// @param beforeForce whether it must be fulfilled before the structure comes into force
  record Condition(
      UUID id,
      int number,
      String text,
      String responsible,
      Optional<LocalDate> deadline,
      boolean beforeForce,
      Optional<Fulfilment> fulfilment) {}

  record Fulfilment(LocalDate day, String note, String byName) {}

  record Revocation(String body, LocalDate day, String reason, Entered entered) {}

  static final List<String> THEMES =
      List.of("pedagogy", "leadership", "economy", "hearing", "geography", "law", "other");

  /// open, approved, approved_with_conditions, deferred, rejected or revoked
  String state() {
    return ruling
        .map(made -> made.revocation().isPresent() ? "revoked" : made.outcome().word())
        .orElse("open");
  }
}
