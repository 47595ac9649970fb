package dk.klynge.staffing.rehearsal;

import dk.klynge.guard.Needs;
import dk.klynge.rest.Problem;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.StaffingActions;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Rehearsals of campaigns for other programs.
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}/rehearsals")
class RehearsalApi {

  /// @param state waiting, running, finished, cancelled or failed
  /// @param done draws that are over
  record Told(
      UUID id,
      String state,
      Instant askedAt,
      String askedBy,
      Assumptions assumptions,
      long seed,
      int done,
      Optional<Rehearsal.Result> result) {}

  private final Rehearsals rehearsals;
  private final AskForRehearsal ask;
  private final RehearsalView view;

  RehearsalApi(Rehearsals rehearsals, AskForRehearsal ask, RehearsalView view) {
    this.rehearsals = rehearsals;
    this.ask = ask;
    this.view = view;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN)
  @Operation(summary = "Rehearsals of a campaign, the latest first")
  List<Told> list(@PathVariable CampaignId campaign) {
    return rehearsals.of(campaign).stream().map(RehearsalApi::told).toList();
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.PLAN)
  @Operation(summary = "One rehearsal: how far it is, and how often each measure came to what")
  Told show(@PathVariable CampaignId campaign, @PathVariable UUID id) {
    return told(view.find(campaign, id));
  }

  /// Fields are those of the form; what is missing takes its usual value.
  @PostMapping
  @Needs(StaffingActions.PLAN)
  @Operation(summary = "Rehearse a campaign; it is drawn in the background")
  ResponseEntity<Map<String, String>> ask(
      @PathVariable("campaign") CampaignId id, @RequestBody Map<String, String> wanted) {
    var campaign = view.campaign(id);
    var values = new HashMap<>(AssumptionsForm.of(Assumptions.usual(), 1).values());
    values.putAll(wanted);
    var form = new AssumptionsForm(values);
    var errors = view.errors(campaign, form);
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    var made = ask.ask(campaign, form.assumptions(), form.seed(), UUID.randomUUID().toString());
    var address = "/api/v1/campaigns/" + id.value() + "/rehearsals/" + made;
    return ResponseEntity.created(URI.create(address))
        .body(Map.of("id", made.toString(), "href", address));
  }

  private static Told told(Rehearsal one) {
    return new Told(
        one.id(),
        one.state(),
        one.asked().at(),
        one.asked().byName(),
        one.asked().assumptions(),
        one.asked().seed(),
        one.done(),
        one.result());
  }
}
