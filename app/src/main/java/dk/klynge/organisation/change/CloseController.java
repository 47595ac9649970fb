package dk.klynge.organisation.change;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.change.Form.Problem;
import dk.klynge.organisation.timeline.Dependents;
import dk.klynge.organisation.timeline.NotPossible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Closing: first the day and what will end with it, then the deed.
@Controller
class CloseController {

  private static final String KIND =
      "/{kind:institutions|units|clusters|areas|umbrellas|legal-units}/{id}/closing";

  private final CloseThing closeThing;
  private final EditThing editThing;
  private final Guard guard;
  private final Clock clock;

  CloseController(CloseThing closeThing, EditThing editThing, Guard guard, Clock clock) {
    this.closeThing = closeThing;
    this.editThing = editThing;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param hanging institutions that stand in the way
  record ClosePage(
      String address,
      String back,
      String word,
      String name,
      LocalDate day,
      String version,
      List<Consequence> consequences,
      List<String> hanging,
      Guided guided,
      @Nullable Problem problem) {}

  /// Ways that say what becomes of the members of a cluster; empty for other kinds, and for those
  /// who may not go them.
  record Guided(String merger, String amalgamation) {}

  /// `name` is empty for a kind of which there are many; then `count` says how many.
  record Consequence(String word, long count, List<String> names) {}

  @GetMapping(KIND)
  @Needs(OrganisationActions.CHANGE)
  String preview(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    model.addAttribute("page", page(Kind.ofPath(kind), id, on, null));
    return "organisation/close";
  }

  @PostMapping(KIND)
  @Needs(OrganisationActions.CHANGE)
  String close(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "") String version,
      Model model) {
    try {
      closeThing.close(Kind.ofPath(kind), id, day, version);
      return "redirect:/%s/%s?day=%s".formatted(kind, id, day.minusDays(1));
    } catch (NotPossible e) {
      model.addAttribute(
          "page", page(Kind.ofPath(kind), id, day, new Problem(e.key(), e.values())));
      return "organisation/close";
    }
  }

  private ClosePage page(Kind kind, UUID id, LocalDate day, @Nullable Problem problem) {
    var all = closeThing.consequences(kind, id, day);
    var consequences =
        all.stream()
            .map(Dependents.Dependent::word)
            .distinct()
            .map(word -> consequence(word, all))
            .toList();
    var address = "/%s/%s/closing".formatted(kind.path(), id);
    var back = "/%s/%s?day=%s".formatted(kind.path(), id, day);
    return new ClosePage(
        address,
        back,
        kind.word(),
        editThing.name(kind, id),
        day,
        closeThing.version(kind, id),
        consequences,
        closeThing.hanging(kind, id, day),
        guided(id, day),
        problem);
  }

  private Guided guided(UUID id, LocalDate day) {
    if (!guard.may(OrganisationActions.RESTRUCTURE)) return new Guided("", "");
    return new Guided(
        "/clusters/%s/mergers/new?day=%s".formatted(id, day),
        "/clusters/%s/amalgamations/new?day=%s".formatted(id, day));
  }

  private static Consequence consequence(String word, List<Dependents.Dependent> all) {
    var names =
        all.stream()
            .filter(dependent -> dependent.word().equals(word))
            .map(Dependents.Dependent::name)
            .distinct()
            .toList();
    return new Consequence(word, names.size(), word.equals("places") ? List.of() : names);
  }
}
