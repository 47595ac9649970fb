package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.processplan.negotiation.Negotiation.State;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Negotiations that have ended with a signed agreement. They are the municipality's and no area's.
@Component
class NegotiationFigures implements StatusSource {

  private static final Source SOURCE = new Source("/negotiations", ProcessPlanActions.READ);

  private final Negotiations negotiations;

  NegotiationFigures(Negotiations negotiations) {
    this.negotiations = negotiations;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    return figures(negotiations.all(), day.plusDays(1).atStartOfDay());
  }

  static List<StatusFigure> figures(List<Negotiation> all, LocalDateTime now) {
    if (all.isEmpty()) return List.of();
    long signed = all.stream().filter(one -> one.on(now) instanceof State.Signed).count();
    long stuck = all.stream().filter(one -> isStuck(one, now)).count();
    return List.of(
        new StatusFigure(
            "negotiations.signed",
            Optional.empty(),
            signed,
            OptionalLong.of(all.size()),
            stuck,
            SOURCE));
  }

  /// Broken off, or without a meeting to come and nothing signed.
  private static boolean isStuck(Negotiation one, LocalDateTime now) {
    return switch (one.on(now)) {
      case State.Signed(var _) -> false;
      case State.BrokenOff(var _, var _) -> true;
      case State.Planned(), State.UnderWay(), State.Agreed(var _) -> one.next(now).isEmpty();
    };
  }
}
