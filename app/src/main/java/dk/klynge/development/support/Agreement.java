package dk.klynge.development.support;

import dk.klynge.development.SupportOffer;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// That a self-owning institution, or all of an umbrella organisation, has these offers too.
///
/// @param kind institution or umbrella
/// @param version 0 for one that is new
record Agreement(
    UUID id,
    String kind,
    UUID place,
    String placeName,
    List<SupportOffer> offers,
    Period period,
    int version) {

  Agreement {
    offers = List.copyOf(offers);
  }

  String state(LocalDate day) {
    if (period.contains(day)) return "current";
    return day.isBefore(period.from()) ? "coming" : "ended";
  }
}
