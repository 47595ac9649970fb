package dk.klynge.planning.headcount;

import dk.klynge.guard.Needs;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioAdmission;
import dk.klynge.planning.ScenarioId;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a scenario means for leaders and deputies, for other programs.
@RestController
@RequestMapping("/api/v1/scenarios/{id}/headcount")
@Tag(name = "Planning")
class HeadcountApi {

  private final ScenarioAdmission admission;
  private final CostModels models;
  private final MessageSource messages;
  private final Clock clock;

  HeadcountApi(
      ScenarioAdmission admission, CostModels models, MessageSource messages, Clock clock) {
    this.admission = admission;
    this.models = models;
    this.messages = messages;
    this.clock = clock;
  }

  /// @param chances how likely 0, 1, 2 … are
  record Spread(double mean, int p10, int p50, int p90, List<Double> chances) {

    static Spread of(Distribution distribution) {
      return new Spread(
          distribution.mean(),
          distribution.quantile(0.1),
          distribution.quantile(0.5),
          distribution.quantile(0.9),
          distribution.chances());
    }
  }

  record Told(
      String scenario,
      int revision,
      int costModelVersion,
      LeaderPosts before,
      LeaderPosts after,
      Assumed assumed,
      Spread vacancies,
      Spread deputiesWhoLeft,
      Spread deputiesWithoutPost,
      Spread unfilledPosts) {}

  /// Every number that is assumed may be given otherwise, such as `leader-turnover=8`.
  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "Posts of leaders before and after, and the forecast as a distribution")
  Told show(@PathVariable ScenarioId id, @RequestParam Map<String, String> query) {
    var scenario = admission.scenario(id, PlanningActions.READ);
    var version = models.inForce();
    var model = version.model();
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var own =
        Assumed.of(model, scenario.institutions(), scenario.baseline(), scenario.clusters(), today);
    var read = new AssumedForm(query).read(own);
    if (!read.errors().isEmpty()) throw invalid(read.errors());
    var forecast = Forecast.of(read.assumed());
    return new Told(
        id.value().toString(),
        scenario.revision(),
        version.number(),
        LeaderPosts.of(model, scenario.institutions(), scenario.baseline()),
        LeaderPosts.of(model, scenario.institutions(), scenario.clusters()),
        read.assumed(),
        Spread.of(forecast.vacancies()),
        Spread.of(forecast.left()),
        Spread.of(forecast.withoutPost()),
        Spread.of(forecast.unfilled()));
  }

  private Problem invalid(Map<String, String> errors) {
    var language = LocaleContextHolder.getLocale();
    return new Problem(
        ProblemKind.INVALID,
        errors.entrySet().stream()
            .map(error ->
                error.getKey() + ": " + messages.getMessage(error.getValue(), null, language))
            .collect(Collectors.joining(" ")));
  }
}
