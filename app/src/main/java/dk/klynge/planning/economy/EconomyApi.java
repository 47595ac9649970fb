package dk.klynge.planning.economy;

import dk.klynge.guard.Needs;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.economy.EconomyPage.GroupRow;
import dk.klynge.planning.economy.EconomyPage.OwnedRow;
import dk.klynge.planning.economy.EconomyPage.SourceRow;
import dk.klynge.planning.economy.EconomyPage.Verdict;
import dk.klynge.planning.economy.EconomyPage.YearRow;
import dk.klynge.planning.economy.ReckonEconomy.Question;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a scenario costs and saves, for other programs.
@RestController
@RequestMapping("/api/v1/scenarios/{id}/economy")
@Tag(name = "Planning")
class EconomyApi {

  private final ReckonEconomy reckon;
  private final EconomyWords words;
  private final CostView cost;

  EconomyApi(ReckonEconomy reckon, EconomyWords words, CostView cost) {
    this.reckon = reckon;
    this.words = words;
    this.cost = cost;
  }

  /// Amounts are whole kroner.
  ///
  /// @param costModel the figures that were used, as the keys of the YAML
  /// @param total as all of the lists of groups, when everything is phased in
  record Told(
      String scenario,
      int revision,
      int costModelVersion,
      Map<String, Object> costModel,
      List<YearRow> years,
      List<SourceRow> sources,
      GroupRow total,
      List<GroupRow> clusters,
      List<GroupRow> areas,
      List<OwnedRow> ownership,
      List<Verdict> selfOwningVerdicts,
      List<String> assumptions) {}

  /// Every figure of the cost model may be put in place of its own by its key, such as
  /// `posts.deputy=150000`; nothing is kept.
  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "What a scenario costs and saves by year, cluster, area and ownership")
  Told show(
      @PathVariable ScenarioId id,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> today,
      @RequestParam Map<String, String> query) {
    var question =
        new Question(id, today, Optional.empty(), CostForm.sent(query), Optional.empty());
    var reckoning = reckon.reckon(question, PlanningActions.READ);
    var basis = reckoning.basis();
    if (!basis.problems().isEmpty())
      throw new Problem(ProblemKind.INVALID, String.join(" ", cost.lines(basis.problems())));
    var rows = new EconomyRows(reckoning, words);
    var owned = rows.owned();
    return new Told(
        id.value().toString(),
        reckoning.scenario().revision(),
        basis.version(),
        CostModelText.tree(reckoning.model()),
        rows.years(),
        rows.sources(),
        rows.total(),
        rows.clusters(),
        rows.areas(),
        owned,
        words.verdicts(owned.getFirst(), owned.getLast(), reckoning.model().tolerance()),
        words.notes(reckoning));
  }
}
