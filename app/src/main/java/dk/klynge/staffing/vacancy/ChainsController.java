package dk.klynge.staffing.vacancy;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.vacancy.VacancyRows.Step;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Every chain of vacancies, drawn and as a table.
@Controller
@RequestMapping("/vacancies/chains")
class ChainsController {

  private final VacancyRows rows;
  private final Texts texts;
  private final Guard guard;

  ChainsController(VacancyRows rows, Texts texts, Guard guard) {
    this.rows = rows;
    this.texts = texts;
    this.guard = guard;
  }

  record ChainsPage(List<Drawn> chains, long open, long abolished) {}

  /// @param end what the chain ends with, as a sentence
  /// @param vacant the post that is still to be filled
  record Drawn(List<Link> links, String kind, String end, @Nullable UUID vacant) {}

  record Link(UUID post, String title, String name, String state) {}

  @GetMapping
  @Needs(StaffingActions.OVERVIEW)
  String show(Model model) {
    var chains =
        Chain.of(rows.steps()).stream()
            .filter(chain -> guard.may(StaffingActions.OVERVIEW, scope(chain.first().area())))
            .toList();
    model.addAttribute(
        "page",
        new ChainsPage(
            chains.stream().map(this::drawn).toList(),
            chains.stream().filter(chain -> chain.end().equals("open")).count(),
            chains.stream().filter(chain -> chain.end().equals("abolished")).count()));
    return "staffing/chains";
  }

  private static Scope scope(@Nullable UUID area) {
    return area == null ? new Scope.Everywhere() : new Scope.Area(area);
  }

  private Drawn drawn(Chain chain) {
    var last = chain.last();
    return new Drawn(
        chain.steps().stream().map(this::link).toList(),
        chain.end(),
        texts.say("staffing.vacancy.end." + chain.end(), last.placeName(), last.name()),
        last.leftPost());
  }

  private Link link(Step step) {
    return new Link(
        step.post(),
        texts.say("staffing.kind." + step.kind()) + ", " + step.place(),
        step.name(),
        step.state());
  }
}
