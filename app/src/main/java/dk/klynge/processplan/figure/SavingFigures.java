package dk.klynge.processplan.figure;

import dk.klynge.organisation.Register;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.PlanningActions;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.processplan.figure.Sums.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Kroner a year that the self-owning networks of today have signed to save, of what is required of
/// them.
@Component
class SavingFigures implements StatusSource {

  private static final Set<String> SIGNED = Set.of("signed", "in-force");
  private static final Source SOURCE = new Source("/agreements", PlanningActions.READ);

  private final CooperationAgreements agreements;
  private final Register register;

  SavingFigures(CooperationAgreements agreements, Register register) {
    this.agreements = agreements;
    this.register = register;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    var plans = agreements.inForce();
    if (plans.isEmpty()) return List.of();
    var sums = new Sums();
    for (var plan : plans) {
      var agreed = SIGNED.contains(plan.status()) ? plan.planned() : BigDecimal.ZERO;
      sums.add(
          register.areaOf(plan.network(), day), new Sum(whole(agreed), whole(plan.required()), 0));
    }
    return sums.shares("savings.agreed", _ -> SOURCE);
  }

  private static long whole(BigDecimal kroner) {
    return kroner.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
