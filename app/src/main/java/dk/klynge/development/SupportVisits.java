package dk.klynge.development;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// When somebody of the support team is with whom.
public interface SupportVisits {

  /// Those of a need, also called off ones, by day.
  List<Visit> of(SupportNeedId need);

  /// Those of all, from the first day up to but not including the other, by day; without those that
  /// were called off.
  List<Visit> between(LocalDate from, LocalDate until);

  /// Those whose day is past and that nobody has reported, by day.
  List<Visit> unreported(LocalDate today);

  /// @param hours planned, with preparation
  /// @param number what the calendars were told last
  /// @param given hours, where it is reported
  record Visit(
      UUID id,
      SupportNeedId need,
      String placeName,
      ConsultantId consultant,
      String consultantName,
      LocalDate day,
      LocalTime begins,
      LocalTime ends,
      String place,
      BigDecimal hours,
      int number,
      Optional<BigDecimal> given,
      Optional<Instant> calledOff) {

    public boolean isOpen() {
      return given.isEmpty() && calledOff.isEmpty();
    }

    /// What it takes of a consultant's time: what was given, or else what is planned.
    public BigDecimal weight() {
      return given.orElse(hours);
    }
  }
}
