package dk.klynge.decision.ruling;

import dk.klynge.decision.ComingIntoForce.Standing;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.ruling.Case.Outcome;
import dk.klynge.decision.ruling.Case.Ruling;
import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Decisions for other programs.
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionApi {

  /// @param state open, approved, approved_with_conditions, deferred, rejected or revoked
  /// @param effectiveDay the first day of the new structure
  record Told(
      UUID id,
      String title,
      String state,
      Instant putForwardAt,
      Optional<LocalDate> decidedOn,
      Optional<String> decidedBy,
      Optional<LocalDate> effectiveDay) {}

  /// @param checksum SHA-256 of the frozen dossier
  record Detail(
      Told decision,
      UUID scenario,
      int revision,
      String recommendation,
      String reasons,
      String checksum,
      Optional<UUID> previous,
      Optional<UUID> next,
      Optional<Decided> ruling,
      Optional<InForce> force) {}

  record Decided(
      String outcome,
      String body,
      String meeting,
      String item,
      List<Case.Reason> reasons,
      List<Condition> conditions,
      Optional<Revoked> revoked) {}

  record Condition(
      int number,
      String text,
      String responsible,
      Optional<LocalDate> deadline,
      boolean beforeForce,
      Optional<LocalDate> fulfilledOn) {}

  record Revoked(String body, LocalDate day, String reason) {}

  /// @param state planned, withdrawn or in_force
  record InForce(
      LocalDate day,
      String state,
      Optional<Instant> appliedAt,
      List<Change> changes,
      List<String> hindrances) {}

  record Change(int number, String verb, String text, List<UUID> clusters) {}

  private final Admission admission;
  private final DecisionView view;

  DecisionApi(Admission admission, DecisionView view) {
    this.admission = admission;
    this.view = view;
  }

  @GetMapping
  @Needs(DecisionActions.READ)
  @Operation(summary = "Cases and decisions, the newest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(admission.all().stream().map(DecisionApi::told).toList(), page, size);
  }

  private static Told told(Case one) {
    return new Told(
        one.id().value(),
        one.title(),
        one.state(),
        one.putForward().at(),
        one.ruling().map(Ruling::on),
        one.ruling().map(made -> made.decider().body()),
        one.ruling().map(Ruling::outcome).flatMap(Outcome::day));
  }

  @GetMapping("/{id}")
  @Needs(DecisionActions.READ)
  @Operation(summary = "One case: what was decided, and how it comes into force")
  Detail show(@PathVariable DecisionId id) {
    var one = admission.find(id);
    return new Detail(
        told(one),
        one.subject().scenario().value(),
        one.subject().revision(),
        one.recommendation(),
        one.reasons(),
        one.checksum(),
        one.chain().previous().map(DecisionId::value),
        one.chain().next().map(DecisionId::value),
        one.ruling().map(DecisionApi::decided),
        view.force(id).map(DecisionApi::inForce));
  }

  private static Decided decided(Ruling made) {
    return new Decided(
        made.outcome().word(),
        made.decider().body(),
        made.decider().meeting(),
        made.decider().item(),
        made.reasons(),
        made.outcome().attached().stream()
            .map(one ->
                new Condition(
                    one.number(),
                    one.text(),
                    one.responsible(),
                    one.deadline(),
                    one.beforeForce(),
                    one.fulfilment().map(Case.Fulfilment::day)))
            .toList(),
        made.revocation().map(one -> new Revoked(one.body(), one.day(), one.reason())));
  }

  private static InForce inForce(Standing standing) {
    return new InForce(
        standing.day(),
        standing.state(),
        standing.applied(),
        standing.lines().stream()
            .map(line ->
                new Change(
                    line.number(),
                    line.verb(),
                    line.text(),
                    line.clusters().stream().map(cluster -> cluster.id().value()).toList()))
            .toList(),
        standing.hindrances());
  }
}
