package dk.klynge.development.visit;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.guard.Role;
import dk.klynge.guard.RoleHolders;
import dk.klynge.ui.Format;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Visits that are past and not reported wait for the consultant, or for all of the team where the
/// consultant has no account; visits on a day when the consultant is away wait to be moved.
@Component
class VisitTasks implements TaskSource {

  private static final int MONTHS_AHEAD = 6;

  private final Consultants consultants;
  private final VisitRows visits;
  private final RoleHolders holders;
  private final Format format;
  private final Clock clock;

  VisitTasks(
      Consultants consultants, VisitRows visits, RoleHolders holders, Format format, Clock clock) {
    this.consultants = consultants;
    this.visits = visits;
    this.holders = holders;
    this.format = format;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (holders.mine().stream().noneMatch(one -> one.role() == Role.SUPPORT_TEAM)) return List.of();
    var today = LocalDate.now(clock);
    var own = consultants.own(today).map(Consultant::id);
    var known =
        consultants.on(today).stream()
            .collect(Collectors.toMap(Consultant::id, Function.identity()));
    var report =
        visits.unreported(today).stream()
            .filter(visit -> own.equals(Optional.of(visit.consultant())) || isNobodys(visit, known))
            .map(visit -> task("development.task.report", visit).by(visit.day()));
    var move =
        visits.between(today, today.plusMonths(MONTHS_AHEAD)).stream()
            .filter(visit -> isAway(visit, known))
            .map(visit -> task("development.task.move", visit).by(visit.day()));
    return Stream.concat(report, move).toList();
  }

  private static boolean isNobodys(Visit visit, Map<ConsultantId, Consultant> known) {
    return Optional.ofNullable(known.get(visit.consultant()))
        .flatMap(Consultant::account)
        .isEmpty();
  }

  private static boolean isAway(Visit visit, Map<ConsultantId, Consultant> known) {
    return visit.isOpen()
        && Optional.ofNullable(known.get(visit.consultant()))
            .filter(one -> one.isAwayOn(visit.day()))
            .isPresent();
  }

  private Task task(String key, Visit visit) {
    return Task.of(
        key,
        "/support-needs/" + visit.need().value() + "/visits/" + visit.id(),
        visit.placeName(),
        format.shortDay(visit.day()));
  }
}
