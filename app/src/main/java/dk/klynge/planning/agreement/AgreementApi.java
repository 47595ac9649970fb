package dk.klynge.planning.agreement;

import dk.klynge.guard.Needs;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.history.Admission;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.history.Standings;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Cooperation agreements for other programs.
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementApi {

  /// @param status none, draft, sent, signing, signed or in-force
  /// @param planned kroner a year that the agreement says how to save, `required` what is asked
  /// @param missing sentences on what the plan lacks; empty for a sufficient plan
  record Told(
      UUID network,
      String name,
      Optional<UUID> agreement,
      String status,
      BigDecimal planned,
      BigDecimal required,
      List<String> missing) {}

  /// @param acts what happened to it, the first first
  record Detail(
      UUID id,
      Optional<UUID> scenario,
      UUID network,
      int version,
      String status,
      Content content,
      List<Happened> acts) {}

  record Happened(String kind, int version, String party, String person, LocalDate day) {}

  private final Standings standings;
  private final Admission admission;
  private final AgreementWords words;
  private final Clock clock;

  AgreementApi(Standings standings, Admission admission, AgreementWords words, Clock clock) {
    this.standings = standings;
    this.admission = admission;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(
      summary = "Self-owning networks, of a scenario or in force, and how far their agreements are")
  PageOf<Told> list(
      @RequestParam Optional<UUID> scenario,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var all =
        scenario.map(ScenarioId::new).map(standings::of).orElseGet(standings::inForce).stream()
            .filter(each -> admission.maySee(each.network().areas()))
            .map(this::told)
            .toList();
    return PageOf.cut(all, page, size);
  }

  private Told told(Standings.Standing standing) {
    return new Told(
        standing.network().cluster().id().value(),
        standing.network().cluster().name(),
        standing.agreement().map(each -> each.id().value()),
        standing.status(),
        standing.planned(),
        standing.network().required().total(),
        standing.lacks().stream().map(words::lack).toList());
  }

  @GetMapping("/{id}")
  @Needs(PlanningActions.READ)
  @Operation(summary = "One cooperation agreement as it stands, with what happened to it")
  Detail show(@PathVariable AgreementId id) {
    var agreement = admission.seen(id);
    return new Detail(
        id.value(),
        agreement.scenario().map(ScenarioId::value),
        agreement.network().value(),
        agreement.version(),
        agreement.status(LocalDate.now(clock)).code(),
        agreement.content(),
        agreement.acts().stream()
            .map(act ->
                new Happened(
                    act.kind().code(), act.version(), act.party(), act.person(), act.day()))
            .toList());
  }
}
