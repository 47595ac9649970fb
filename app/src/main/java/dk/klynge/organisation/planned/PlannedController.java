package dk.klynge.organisation.planned;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.timeline.Histories;
import dk.klynge.organisation.timeline.History.Event;
import dk.klynge.organisation.timeline.History.Planned;
import dk.klynge.ui.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PlannedController {

  private static final int PAGE = 100;

  private final Histories histories;
  private final Clock clock;

  PlannedController(Histories histories, Clock clock) {
    this.histories = histories;
    this.clock = clock;
  }

  record PlannedPage(LocalDate day, List<Day> days, Paging paging) {}

  record Day(LocalDate day, List<Planned> changes) {}

  @GetMapping("/planned-changes")
  @Needs(OrganisationActions.READ)
  String list(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    var all = histories.after(on);
    var paging = Paging.of(page, PAGE, all.size());
    var shown = all.stream().skip(paging.offset()).limit(PAGE).toList();
    model.addAttribute("page", new PlannedPage(on, days(shown), paging));
    return "organisation/planned";
  }

  private static List<Day> days(List<Planned> shown) {
    return shown.stream()
        .map(Planned::event)
        .map(Event::day)
        .distinct()
        .map(day ->
            new Day(
                day,
                shown.stream()
                    .filter(each -> each.event().day().equals(day))
                    .collect(Collectors.toList())))
        .toList();
  }
}
