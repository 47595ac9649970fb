package dk.klynge.staffing;

import java.util.UUID;

/// An offer of a post to a person, and what came of it.
public record AppointmentId(UUID value) {
  public static AppointmentId of(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  public static AppointmentId fresh() {
    return new AppointmentId(UUID.randomUUID());
  }
}
