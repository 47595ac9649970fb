package dk.klynge.staffing.appointment;

import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Appointments.Appointment;
import dk.klynge.staffing.PostId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment with its post, as the database has it.
///
/// @param negotiation none, open or agreed
/// @param state offered, accepted, declined, withdrawn or appointed, as it follows from the moments
record AppointmentRow(
    UUID id,
    int version,
    UUID post,
    String kind,
    String place,
    @Nullable UUID cluster,
    @Nullable UUID institution,
    @Nullable UUID area,
    @Nullable UUID campaign,
    String postOrigin,
    UUID person,
    String name,
    String origin,
    LocalDate from,
    String terms,
    BigDecimal share,
    OffsetDateTime offeredAt,
    @Nullable LocalDate answerBy,
    @Nullable OffsetDateTime acceptedAt,
    @Nullable OffsetDateTime declinedAt,
    @Nullable OffsetDateTime withdrawnAt,
    @Nullable String withdrawnReason,
    @Nullable OffsetDateTime announcedAt,
    @Nullable OffsetDateTime appliedAt,
    String answerReason,
    @Nullable String hindrance,
    String hindranceArguments,
    String negotiation,
    String state) {

  AppointmentId appointmentId() {
    return new AppointmentId(id);
  }

  PersonId personId() {
    return new PersonId(person);
  }

  /// A cluster may not be in the register yet, so its area says who may do something about it.
  Scope scope() {
    if (institution != null) return new Scope.Institution(institution);
    return area == null ? new Scope.Everywhere() : new Scope.Area(area);
  }

  boolean isOpen() {
    return state.equals("offered");
  }

  /// Whether a form that was sent was made from this version.
  boolean isAt(String seen) {
    return seen.equals(Integer.toString(version));
  }

  List<String> arguments() {
    return hindranceArguments.lines().toList();
  }

  Appointment told() {
    return new Appointment(
        appointmentId(), new PostId(post), personId(), name, origin, from, state);
  }
}
