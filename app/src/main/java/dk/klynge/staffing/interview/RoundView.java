package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.interview.RoundPages.FormPage;
import dk.klynge.staffing.interview.RoundPages.Line;
import dk.klynge.staffing.interview.RoundPages.ListPage;
import dk.klynge.staffing.interview.RoundPages.Option;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts the pages of rounds together.
@Component
class RoundView {

  private final RoundRows rounds;
  private final MeetingRows meetings;
  private final Campaigns campaigns;
  private final Register register;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  RoundView(
      RoundRows rounds,
      MeetingRows meetings,
      Campaigns campaigns,
      Register register,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.rounds = rounds;
    this.meetings = meetings;
    this.campaigns = campaigns;
    this.register = register;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  ListPage list() {
    var lines =
        rounds.all().stream()
            .filter(round -> guard.may(StaffingActions.PLAN_INTERVIEWS, round.scope()))
            .map(round -> {
              var all = meetings.of(round.id()).stream().filter(one -> !one.cancelled()).toList();
              int placed = (int) all.stream().filter(one -> one.at().isPresent()).count();
              return new Line(
                  round.id(), campaign(round), area(round), round.number(), all.size(), placed);
            })
            .toList();
    return new ListPage(lines, guard.may(StaffingActions.PLAN_INTERVIEWS));
  }

  FormPage form(Map<String, String> form, Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say("staffing.interview.error." + key)));
    var running = campaigns.all().stream().filter(one -> !one.state().equals("cancelled"));
    var everywhere = guard.may(StaffingActions.PLAN_INTERVIEWS, new Scope.Everywhere());
    return new FormPage(
        form,
        said,
        running.map(one -> new Option(one.id().value().toString(), one.name())).toList(),
        register.areasOn(LocalDate.now(clock)).stream()
            .filter(one -> guard.may(StaffingActions.PLAN_INTERVIEWS, new Scope.Area(one.id())))
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList(),
        everywhere);
  }

  String campaign(InterviewRound round) {
    return campaigns.find(round.campaign()).map(Campaigns.Campaign::name).orElse("");
  }

  String area(InterviewRound round) {
    return round
        .area()
        .flatMap(id ->
            register.areasOn(LocalDate.now(clock)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst())
        .map(Named::name)
        .orElseGet(() -> texts.say("staffing.interview.all-areas"));
  }
}
