package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Offers and appointments, for the features that fill posts. Who may see or make one is asked by
/// the caller.
public interface Appointments {

  /// Offers the post; refused where the post or the person has an open or accepted offer already.
  ///
  /// @param origin coordination, recommendation, home or redeployment
  Outcome offer(PostId post, PersonId person, String origin, Optional<LocalDate> answerBy);

  /// By rule and without being asked, as leaders who stay at home: offered and accepted at once.
  /// Refused as [#offer] is.
  Outcome settle(PostId post, PersonId person, String origin);

  List<Appointment> of(CampaignId campaign);

  Optional<Appointment> ofPost(PostId post);

  /// The offer that a person has open, has accepted or was appointed by last.
  Optional<Appointment> ofPerson(PersonId person);

  /// @param state offered, accepted, declined, withdrawn, appointed (the register is changed)
  record Appointment(
      AppointmentId id,
      PostId post,
      PersonId person,
      String name,
      String origin,
      LocalDate from,
      String state) {}

  sealed interface Outcome {
    record Offered(AppointmentId id) implements Outcome {}

    /// @param key of the message that says why not
    record Refused(String key, List<String> arguments) implements Outcome {
      public Refused {
        arguments = List.copyOf(arguments);
      }
    }
  }
}
