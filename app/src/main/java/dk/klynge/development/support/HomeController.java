package dk.klynge.development.support;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.SupportPlaces;
import dk.klynge.development.SupportVisits;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.support.SupportPages.HomePage;
import dk.klynge.development.support.SupportPages.NeedRow;
import dk.klynge.development.support.SupportPages.Option;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The support team's own page: what is open, who has how much to do, what comes next. To others it
/// shows what is offered, and what is open for their own clusters.
@Controller
class HomeController {

  private static final int DAYS_AHEAD = 28;

  private final SupportNeeds needs;
  private final SupportVisits visits;
  private final SupportPlaces places;
  private final TeamView view;
  private final Guard guard;
  private final Words words;
  private final Clock clock;

  HomeController(
      SupportNeeds needs,
      SupportVisits visits,
      SupportPlaces places,
      TeamView view,
      Guard guard,
      Words words,
      Clock clock) {
    this.needs = needs;
    this.visits = visits;
    this.places = places;
    this.view = view;
    this.guard = guard;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/support")
  @Needs(DevelopmentActions.READ)
  ModelAndView show() {
    var today = LocalDate.now(clock);
    var team = guard.may(DevelopmentActions.SUPPORT);
    var seen = needs.all().stream().filter(this::maySee).toList();
    var ids = seen.stream().map(Need::id).collect(Collectors.toSet());
    var coming =
        visits.between(today, today.plusDays(DAYS_AHEAD)).stream()
            .filter(Visit::isOpen)
            .filter(visit -> ids.contains(visit.need()))
            .map(view::visit)
            .toList();
    var page =
        new HomePage(
            team,
            guard.may(DevelopmentActions.WANT),
            seen.stream().filter(Need::isOpen).map(this::row).toList(),
            coming,
            view.months(today),
            team ? view.load(today) : List.of(),
            Arrays.stream(SupportOffer.values())
                .map(one ->
                    new Option(
                        words.texts().say(one.key()), words.texts().say(one.key() + ".what")))
                .toList());
    return new ModelAndView("development/support", "page", page);
  }

  private boolean maySee(Need need) {
    return places.may(DevelopmentActions.WANT, need.placeKind(), need.place(), need.area());
  }

  private NeedRow row(Need need) {
    var texts = words.texts();
    return new NeedRow(
        need.id().value(),
        need.placeName(),
        texts.say(need.theme().key()),
        texts.say(need.urgency().key()),
        LocalDate.ofInstant(need.saidAt(), clock.getZone()),
        texts.say(need.state().key()));
  }
}
