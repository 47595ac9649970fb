package dk.klynge.staffing;

import java.util.List;
import java.util.Optional;

/// What appointments leave behind, for the feature that makes them.
public interface VacancyChains {

  /// Why an appointment cannot be taken back: others rely on the post that it left empty. Empty
  /// where nobody does.
  Optional<Hold> hold(AppointmentId appointment);

  /// @param key of the message that says why
  record Hold(String key, List<String> arguments) {
    public Hold {
      arguments = List.copyOf(arguments);
    }
  }
}
