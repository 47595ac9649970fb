package dk.klynge.staffing.vacancy;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Appointments.Appointment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// The leader of an institution that is in a cluster from a day on.
record HomeLeader(
    PersonId person,
    String name,
    InstitutionId institution,
    String house,
    Optional<AreaId> area,
    BigDecimal share) {

  /// What becomes of the leader on the day.
  sealed interface Verdict {

    /// Pedagogical leader at home, as soon as somebody has looked at it.
    record Proposed() implements Verdict {}

    /// @param state accepted or appointed
    record Settled(AppointmentId id, String state) implements Verdict {}

    /// Another post is offered or accepted.
    record Elsewhere(AppointmentId id) implements Verdict {}

    record Excepted(HomeException because) implements Verdict {}
  }

  /// @param kind retirement, keeps (the house keeps its leader as it is) or other
  record HomeException(String kind, String reason) {}

  /// Who does not become cluster leader becomes pedagogical leader of the own institution (annex
  /// 7), unless somebody has said why not.
  ///
  /// @param last the offer that the person has, or was appointed by last
  static Verdict judge(
      LocalDate day, Optional<Appointment> last, Optional<HomeException> exception) {
    var counts = last.filter(one -> !one.state().equals("appointed") || !one.from().isBefore(day));
    if (counts.isPresent()) {
      var one = counts.get();
      return one.origin().equals("home") && one.from().equals(day)
          ? new Verdict.Settled(one.id(), one.state())
          : new Verdict.Elsewhere(one.id());
    }
    return exception.<Verdict>map(Verdict.Excepted::new).orElseGet(Verdict.Proposed::new);
  }
}
