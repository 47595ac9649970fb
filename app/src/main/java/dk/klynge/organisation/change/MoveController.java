package dk.klynge.organisation.change;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.change.Form.Conflict;
import dk.klynge.organisation.change.Form.Field;
import dk.klynge.organisation.change.Form.Problem;
import dk.klynge.organisation.timeline.NotPossible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MoveController {

  private final MoveInstitution moveInstitution;
  private final EditThing editThing;
  private final Register register;
  private final Clock clock;

  MoveController(
      MoveInstitution moveInstitution, EditThing editThing, Register register, Clock clock) {
    this.moveInstitution = moveInstitution;
    this.editThing = editThing;
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/institutions/{id}/memberships/new")
  @Needs(OrganisationActions.CHANGE)
  String form(@PathVariable InstitutionId id, Model model) {
    var today = LocalDate.now(clock);
    var cluster = register.clusterOf(id, today).map(found -> found.value().toString()).orElse("");
    model.addAttribute(
        "form", form(id, Map.of("from", today.toString(), "cluster", cluster), Map.of()));
    return "organisation/form";
  }

  @PostMapping("/institutions/{id}/memberships")
  @Needs(OrganisationActions.CHANGE)
  String move(@PathVariable InstitutionId id, @RequestParam Map<String, String> raw, Model model) {
    var written = Written.of(List.of(), raw);
    var from = written.day("from");
    var again = form(id, raw, written.problems());
    model.addAttribute("form", again);
    if (from.isEmpty()) return "organisation/form";
    try {
      var to = Optional.of(raw.getOrDefault("cluster", "")).filter(text -> !text.isEmpty());
      if (to.isPresent() && !again.offers("cluster", to.get()))
        throw new NotPossible("organisation.problem.choice");
      var answer =
          moveInstitution.move(
              id, to.map(ClusterId::of), from.get(), raw.getOrDefault("version", ""));
      return switch (answer) {
        case Answer.Saved() -> "redirect:/institutions/%s?day=%s".formatted(id.value(), from.get());
        case Answer.ChangedMeanwhile changed -> {
          model.addAttribute("form", conflict(again, changed, from.get()));
          yield "organisation/form";
        }
      };
    } catch (NotPossible e) {
      model.addAttribute("form", again.because(new Problem(e.key(), e.values())));
      return "organisation/form";
    }
  }

  private Form form(InstitutionId id, Map<String, String> raw, Map<String, String> problems) {
    var from =
        new Field(
            "from",
            "date",
            "organisation.move.from",
            raw.getOrDefault("from", ""),
            List.of(),
            true,
            null,
            problems.get("from"));
    var to =
        Form.choice(
            "cluster",
            "organisation.cluster-or-network",
            raw.getOrDefault("cluster", ""),
            clusters(day(raw)));
    return new Form(
        "organisation.move.title",
        editThing.name(Kind.INSTITUTION, id.value()),
        "/institutions/" + id.value() + "/memberships",
        "/institutions/" + id.value(),
        raw.getOrDefault("version", moveInstitution.version(id)),
        List.of(from, to),
        null,
        List.of());
  }

  private List<Form.Option> clusters(LocalDate day) {
    return Fields.named(
        register.clustersOn(day).stream()
            .map(cluster -> new Named(cluster.id().value(), cluster.name()))
            .toList());
  }

  private LocalDate day(Map<String, String> raw) {
    return Written.of(List.of(), raw).day("from").orElseGet(() -> LocalDate.now(clock));
  }

  private Form conflict(Form form, Answer.ChangedMeanwhile changed, LocalDate day) {
    var names = register.clustersOn(day);
    var mine = form.fields().getLast().value();
    var theirs = changed.now().getOrDefault("cluster", "");
    var conflict =
        new Conflict("organisation.cluster-or-network", name(names, theirs), name(names, mine));
    return form.over(changed.version(), List.of(conflict));
  }

  private static String name(List<ClusterName> names, String id) {
    return names.stream()
        .filter(cluster -> cluster.id().value().toString().equals(id))
        .map(ClusterName::name)
        .findFirst()
        .orElse("–");
  }
}
