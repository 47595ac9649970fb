package dk.klynge.staffing.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the page of the own interviews shows.
final class OwnPages {

  private OwnPages() {}

  record AwayLine(UUID id, LocalDate day, LocalTime begins, LocalTime ends) {}

  record OwnLine(
      UUID id,
      LocalDate day,
      LocalTime starts,
      LocalTime ends,
      String who,
      String place,
      boolean scores) {}

  /// @param known whether the account is connected to somebody
  record OwnPage(
      boolean known,
      List<OwnLine> interviews,
      List<AwayLine> away,
      Map<String, String> errors,
      Map<String, String> form) {}
}
