package dk.klynge.staffing.placing;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.placing.Placings.Placing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is proposed becomes offers with a deadline. Who has one already is passed over, so that
/// sending twice offers once.
@Service
class SendOffers {

  private final Placings placings;
  private final Vacancies vacancies;
  private final Redeployments redeployments;
  private final Appointments appointments;
  private final Guard guard;

  SendOffers(
      Placings placings, Vacancies vacancies, Redeployments redeployments, Appointments appointments, Guard guard) {
    this.placings = placings;
    this.vacancies = vacancies;
    this.redeployments = redeployments;
    this.appointments = appointments;
    this.guard = guard;
  }

  /// @param refused why not, for each that was refused
  record Sent(int offers, List<Appointments.Outcome.Refused> refused) {
    Sent {
      refused = List.copyOf(refused);
    }
  }

  @Transactional
  Sent send(Redeployment round, Placing placing, LocalDate answerBy) {
    guard.require(StaffingActions.REDEPLOY, new Scope.Everywhere());
    var seeking =
        redeployments.seekers(round.id()).stream()
            .map(one -> one.person().value())
            .collect(Collectors.toSet());
    var refused = new ArrayList<Appointments.Outcome.Refused>();
    int offers = 0;
    for (var one : placings.placed(placing.id())) {
      if (one.post() == null || !seeking.contains(one.person())) continue;
      var outcome =
          appointments.offer(
              new PostId(one.post()),
              new PersonId(one.person()),
              "redeployment",
              Optional.of(answerBy));
      switch (outcome) {
        case Appointments.Outcome.Offered(var id) -> {
          vacancies.notBefore(id.value(), round.effectiveOn());
          offers++;
        }
        case Appointments.Outcome.Refused no -> refused.add(no);
      }
    }
    return new Sent(offers, refused);
  }
}
