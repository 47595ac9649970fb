package dk.klynge.staffing.standing;

import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.SeatRule;
import java.util.List;
import java.util.Optional;

/// A committee is complete when every seat that is required is taken by somebody who has accepted.
record Completeness(List<SeatRule> rules) {

  List<Lack> of(List<Seat> seats) {
    return rules.stream().flatMap(rule -> of(rule, seats).stream()).toList();
  }

  private static Optional<Lack> of(SeatRule rule, List<Seat> seats) {
    long taken =
        seats.stream().filter(Seat::sits).filter(s -> s.role().equals(rule.role())).count();
    if (!rule.required() || taken >= rule.seats()) return Optional.empty();
    return Optional.of(
        new Lack(
            "staffing.committee.lack.vacant." + rule.role(),
            List.of(Long.toString(rule.seats() - taken))));
  }
}
