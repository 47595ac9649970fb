package dk.klynge.planning.agreement;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.agreement.AgreementPages.ListPage;
import dk.klynge.planning.agreement.AgreementPages.Option;
import dk.klynge.planning.agreement.AgreementPages.Row;
import dk.klynge.planning.agreement.history.Admission;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.history.DraftAgreement;
import dk.klynge.planning.agreement.history.ModelsOfNetwork;
import dk.klynge.planning.agreement.history.Standings;
import dk.klynge.ui.Notice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All networks with how far their agreements have come.
@Controller
@RequestMapping("/agreements")
class AgreementsController {

  private final Standings standings;
  private final Scenarios scenarios;
  private final DraftAgreement draft;
  private final ModelsOfNetwork models;
  private final Admission admission;
  private final AgreementWords words;

  AgreementsController(
      Standings standings,
      Scenarios scenarios,
      DraftAgreement draft,
      ModelsOfNetwork models,
      Admission admission,
      AgreementWords words) {
    this.standings = standings;
    this.scenarios = scenarios;
    this.draft = draft;
    this.models = models;
    this.admission = admission;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String list(@RequestParam Optional<UUID> scenario, Model model) {
    var id = scenario.map(ScenarioId::new);
    var all = id.map(standings::of).orElseGet(standings::inForce);
    var rows =
        all.stream()
            .filter(each -> admission.maySee(each.network().areas()))
            .map(this::row)
            .sorted(Comparator.comparing(row -> row.missing().isEmpty()))
            .toList();
    model.addAttribute(
        "page",
        new ListPage(
            scenario.map(UUID::toString).orElse(""),
            offered(),
            rows,
            rows.stream().filter(row -> row.missing().isEmpty()).count()));
    return "planning/agreement/list";
  }

  private List<Option> offered() {
    return Stream.concat(
            Stream.of(new Option("", words.say("in-force"))),
            scenarios.all().stream()
                .filter(each -> !each.track().equals("municipal"))
                .map(each ->
                    new Option(
                        each.id().value().toString(), words.say("of-scenario", each.name()))))
        .toList();
  }

  private Row row(Standings.Standing standing) {
    var network = standing.network();
    return new Row(
        network.cluster().id().value(),
        network.cluster().name(),
        network.members().size(),
        network.required().children(),
        standing.agreement().map(each -> each.id().value().toString()).orElse(""),
        standing.status(),
        AgreementView.saving(network, standing.planned()),
        standing.lacks().stream().map(words::lack).toList(),
        standing.agreement().isEmpty() && admission.mayWork(network.areas()),
        models.of(network, LocaleContextHolder.getLocale()).stream().map(Option::of).toList());
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_AGREEMENTS)
  String draft(
      @RequestParam Optional<UUID> scenario,
      @RequestParam UUID network,
      @RequestParam Optional<UUID> model,
      Locale language,
      RedirectAttributes redirect) {
    var id =
        draft.draft(
            scenario.map(ScenarioId::new),
            new ClusterId(network),
            model.map(LeadershipModelId::new),
            language);
    Notice.success("planning.agreement.drafted").with(redirect);
    return "redirect:/agreements/" + id.value();
  }
}
