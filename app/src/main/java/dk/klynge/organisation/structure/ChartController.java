package dk.klynge.organisation.structure;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ChartController {

  private final Register register;
  private final Groups groups;
  private final Clock clock;

  ChartController(Register register, Groups groups, Clock clock) {
    this.register = register;
    this.groups = groups;
    this.clock = clock;
  }

  @GetMapping("/organisation-chart")
  @Needs(OrganisationActions.READ)
  String chart(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    model.addAttribute("page", Chart.of(on, register, groups));
    return "organisation/chart";
  }
}
