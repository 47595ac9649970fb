package dk.klynge.development.staffmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.StaffCompetences;
import dk.klynge.development.staffmap.MapPages.CountLine;
import dk.klynge.development.staffmap.MapPages.CountPage;
import dk.klynge.development.staffmap.StaffRows.AreaCount;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How many in an area can do what: never who, never by cluster, and nothing of fewer than four.
@Controller
class CountController {

  static final int LEAST = 4;

  private final StaffRows staff;
  private final StaffCompetences list;
  private final Register register;
  private final Guard guard;
  private final Clock clock;

  CountController(
      StaffRows staff, StaffCompetences list, Register register, Guard guard, Clock clock) {
    this.staff = staff;
    this.list = list;
    this.register = register;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping("/staff-competences")
  @Needs(DevelopmentActions.COUNT)
  String show(Model model) {
    var today = LocalDate.now(clock);
    var areas =
        register.areasOn(today).stream()
            .filter(one -> guard.may(DevelopmentActions.COUNT, new Scope.Area(one.id())))
            .toList();
    var counts = staff.byArea(today);
    model.addAttribute(
        "page",
        new CountPage(
            areas.stream().map(one -> one.name()).toList(),
            areas.stream().map(one -> shown(mapped(counts, one.id()))).toList(),
            list.inUse().stream()
                .map(competence ->
                    new CountLine(
                        competence.name(),
                        areas.stream()
                            .map(one -> shown(people(counts, one.id(), competence.code())))
                            .toList()))
                .toList()));
    return "development/staff-counts";
  }

  static Optional<Integer> shown(int people) {
    return people < LEAST ? Optional.empty() : Optional.of(people);
  }

  private static int mapped(List<AreaCount> counts, UUID area) {
    return counts.stream()
        .filter(one -> one.area().equals(area))
        .mapToInt(AreaCount::mapped)
        .findFirst()
        .orElse(0);
  }

  private static int people(List<AreaCount> counts, UUID area, String competence) {
    return counts.stream()
        .filter(one -> one.area().equals(area) && one.competence().equals(competence))
        .mapToInt(AreaCount::people)
        .findFirst()
        .orElse(0);
  }
}
