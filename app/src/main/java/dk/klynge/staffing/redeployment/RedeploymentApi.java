package dk.klynge.staffing.redeployment;

import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.Standing.Category;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Heads by category for other programs; no person.
@RestController
@RequestMapping("/api/v1/redeployment")
class RedeploymentApi {

  /// @param heads by category: appointed, redeployed, agreement, notice, leaving and open; their
  ///   sum is `start`
  record Told(
      UUID id,
      String name,
      LocalDate effectiveOn,
      Instant wishesUntil,
      boolean ended,
      int start,
      Map<String, Integer> heads) {}

  private final Redeployments rounds;
  private final Ledger ledger;

  RedeploymentApi(Redeployments rounds, Ledger ledger) {
    this.rounds = rounds;
    this.ledger = ledger;
  }

  @GetMapping
  @Needs(StaffingActions.REDEPLOY)
  @Operation(summary = "Rounds of redeployment with their heads by category, the latest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(rounds.all().stream().map(this::told).toList(), page, size);
  }

  private Told told(Redeployment round) {
    var lines = ledger.lines(round.id());
    var balance =
        Balance.of(ledger.heads(round.id()), lines.stream().map(Ledger.Line::standing).toList());
    var heads =
        Arrays.stream(Category.values())
            .collect(Collectors.toMap(Category::code, balance::of, (one, _) -> one, TreeMap::new));
    return new Told(
        round.id().value(),
        round.name(),
        round.effectiveOn(),
        round.wishesUntil(),
        round.endedAt().isPresent(),
        balance.start(),
        heads);
  }
}
