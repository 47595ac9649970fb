package dk.klynge.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts people into posts of the register, so that the chain of leadership is right on the day. Who
/// may do so is asked by the caller; it is written down with the caller's action.
public interface PostHolders {

  /// From the day on the person holds the post, and no other post of a leader: what they led before
  /// ends, and their main employment changes to the position and workplace. Part of the caller's
  /// transaction. Asked again for what holds already, it changes nothing.
  ///
  /// @param action that the audit trail names
  Outcome appoint(Post post, PersonId person, String action);

  /// From the day on the person holds no post of a leader any more. Their employment goes on as it
  /// is.
  Outcome release(PersonId person, LocalDate day, String action);

  /// From the day on the person works in the position at the institution, and leads nothing.
  Outcome redeploy(
      PersonId person, String position, InstitutionId institution, Terms terms, String action);

  /// From the day on the person works here no more: every employment and every role that holds on
  /// the day ends, and what was planned of them after it. One reason ends once, and the register
  /// says that somebody left.
  ///
  /// @param reason of kind [#DEPARTURE]
  Outcome end(PersonId person, LocalDate day, StructuralChanges.Reason reason, String action);

  /// The kind of reason that an employment ends for when somebody leaves, whoever wanted it.
  String DEPARTURE = "departure";

  /// A leader's post from a day on.
  ///
  /// @param kind cluster_leader, institution_leader, pedagogical_leader or area_manager
  /// @param place the cluster, institution or area that is led
  /// @param workplace where the person is employed; empty for leaders of clusters and areas, whose
  ///   employment stays with the institution it has
  record Post(String kind, UUID place, Optional<InstitutionId> workplace, Terms terms) {}

  /// @param share of full time, above 0 and at most 1
  /// @param terms agreement or civil_servant
  record Terms(LocalDate from, BigDecimal share, String terms) {}

  sealed interface Outcome {

    record Done() implements Outcome {}

    /// Nothing was done.
    ///
    /// @param key of the message that says why: the place does not exist then, or another person
    ///   holds the post
    record Refused(String key, List<String> arguments) implements Outcome {
      public Refused {
        arguments = List.copyOf(arguments);
      }
    }
  }
}
