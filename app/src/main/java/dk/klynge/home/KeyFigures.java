package dk.klynge.home;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import dk.klynge.ui.FirstStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The register of today in four numbers, for those who may read it.
@Component
class KeyFigures {

  private final Register register;
  private final List<FirstStep> steps;
  private final Guard guard;
  private final Clock clock;

  KeyFigures(Register register, List<FirstStep> steps, Guard guard, Clock clock) {
    this.register = register;
    this.steps = steps;
    this.guard = guard;
    this.clock = clock;
  }

  Optional<HomePage.Figures> today() {
    if (!guard.may(OrganisationActions.READ)) return Optional.empty();
    var today = LocalDate.now(clock);
    var list = register.listing(today, Filter.all(), Register.Order.BY_NAME, 1);
    var counts =
        new HomePage.Counts(
            list.total(),
            list.totalPlaces(),
            register.areasOn(today).size(),
            register.clustersOn(today).size());
    return Optional.of(new HomePage.Figures(today, counts, beginning(list.total() == 0)));
  }

  private HomePage.Beginning beginning(boolean empty) {
    return new HomePage.Beginning(
        empty,
        guard.may(OrganisationActions.IMPORT),
        steps.stream().filter(step -> guard.may(step.action())).toList());
  }
}
