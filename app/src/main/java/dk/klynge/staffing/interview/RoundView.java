package dk.klynge.staffing.interview;

import dk.klynge.engine.scheduling.Clashes;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.interview.RoundPages.AwayLine;
import dk.klynge.staffing.interview.RoundPages.CandidateLine;
import dk.klynge.staffing.interview.RoundPages.CommitteeLine;
import dk.klynge.staffing.interview.RoundPages.DayLines;
import dk.klynge.staffing.interview.RoundPages.FormPage;
import dk.klynge.staffing.interview.RoundPages.Line;
import dk.klynge.staffing.interview.RoundPages.ListPage;
import dk.klynge.staffing.interview.RoundPages.MeetingLine;
import dk.klynge.staffing.interview.RoundPages.Option;
import dk.klynge.staffing.interview.RoundPages.ShowPage;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts the pages of rounds together.
@Component
class RoundView {

  private final KeepRounds keep;
  private final RoundRows rounds;
  private final VenueRows venues;
  private final MeetingRows meetings;
  private final AwayRows away;
  private final SendInvitations send;
  private final Scenes scenes;
  private final Committees committees;
  private final Applications applications;
  private final Campaigns campaigns;
  private final Register register;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  RoundView(
      KeepRounds keep,
      RoundRows rounds,
      VenueRows venues,
      MeetingRows meetings,
      AwayRows away,
      SendInvitations send,
      Scenes scenes,
      Committees committees,
      Applications applications,
      Campaigns campaigns,
      Register register,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.keep = keep;
    this.rounds = rounds;
    this.venues = venues;
    this.meetings = meetings;
    this.away = away;
    this.send = send;
    this.scenes = scenes;
    this.committees = committees;
    this.applications = applications;
    this.campaigns = campaigns;
    this.register = register;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  ListPage list() {
    var lines =
        rounds.all().stream()
            .filter(round ->
                guard.may(StaffingActions.PLAN_INTERVIEWS, KeepRounds.scope(round.area())))
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
            .filter(one ->
                guard.may(StaffingActions.PLAN_INTERVIEWS, new Scope.Area(one.id())))
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList(),
        everywhere);
  }

  String campaign(Round round) {
    return campaigns.find(round.campaign()).map(Campaigns.Campaign::name).orElse("");
  }

  private String area(Round round) {
    return round
        .area()
        .flatMap(id ->
            register.areasOn(LocalDate.now(clock)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst())
        .map(Named::name)
        .orElseGet(() -> texts.say("staffing.interview.all-areas"));
  }

  ShowPage show(Round round) {
    var all = meetings.of(round.id()).stream().filter(one -> !one.cancelled()).toList();
    var due = send.due(round);
    var untold = new HashSet<UUID>();
    due.forEach(one -> untold.add(one.meeting().id()));
    var served = keep.served(round);
    var names = new LinkedHashMap<Object, String>();
    served.forEach(one -> names.put(one.committee(), one.name()));
    var byDay = new TreeMap<LocalDate, List<MeetingLine>>();
    all.stream()
        .filter(one -> one.at().isPresent())
        .forEach(one ->
            byDay
                .computeIfAbsent(one.at().get().starts().toLocalDate(), _ -> new ArrayList<>())
                .add(line(round, one, names, untold)));
    var without =
        all.stream()
            .filter(one -> one.at().isEmpty())
            .map(one -> line(round, one, names, untold))
            .toList();
    var people = people(served, all);
    return new ShowPage(
        round,
        campaign(round),
        area(round),
        Math.min(99, round.steps() * 100 / ComputePlan.STEPS),
        days(all),
        without.size(),
        rounds.windows(round.id()),
        venues.of(round.id()),
        served.stream().map(one -> committee(round, one, all)).toList(),
        byDay.entrySet().stream().map(day -> new DayLines(day.getKey(), day.getValue())).toList(),
        without,
        due.size(),
        clashes(round),
        away(people),
        options(people),
        institutions());
  }

  private static int days(List<Meeting> all) {
    Set<Object> days = new HashSet<>();
    for (var one : all)
      one.at().ifPresent(at -> days.add(List.of(one.committee(), at.starts().toLocalDate())));
    return days.size();
  }

  private MeetingLine line(
      Round round, Meeting one, Map<Object, String> names, Set<UUID> untold) {
    var starts = one.at().map(at -> at.starts().toLocalTime());
    return new MeetingLine(
        one.id(),
        starts,
        starts.map(time -> time.plusMinutes(round.terms().minutes())),
        one.name(),
        names.getOrDefault(one.committee(), ""),
        one.at().map(at -> send.where(at, venues.of(round.id()))).orElse(""),
        one.pinned(),
        !untold.contains(one.id()));
  }

  private CommitteeLine committee(Round round, Served served, List<Meeting> all) {
    var called = new HashSet<UUID>();
    all.stream()
        .filter(one -> one.committee().equals(served.committee()))
        .forEach(one -> called.add(one.application()));
    var candidates = new LinkedHashMap<UUID, CandidateLine>();
    for (var post : served.posts())
      for (var one : applications.candidates(post)) {
        var id = one.id().value();
        candidates.put(id, new CandidateLine(id, one.name(), called.contains(id)));
      }
    return new CommitteeLine(
        served.committee().value(),
        served.name(),
        committees.members(served.committee()).size(),
        Optional.ofNullable(venues.byCommittee(round.id()).get(served.committee()))
            .orElse(round.id()),
        List.copyOf(candidates.values()));
  }

  private List<String> clashes(Round round) {
    var scene = scenes.of(round, one -> one.at().isPresent());
    return Clashes.in(scene.agenda(), scene.slots()).stream()
        .map(scene::told)
        .map(this::say)
        .distinct()
        .toList();
  }

  String say(Scene.Told told) {
    return texts.say("staffing.interview.clash." + told.kind(), told.arguments().toArray());
  }

  private Map<String, String> people(List<Served> served, List<Meeting> all) {
    var people = new LinkedHashMap<String, String>();
    for (var one : served)
      committees
          .members(one.committee())
          .forEach(member -> people.put(Scenes.who(member), member.name()));
    all.forEach(one -> people.put(one.candidate().value().toString(), one.name()));
    return people;
  }

  private List<AwayLine> away(Map<String, String> people) {
    return away.of(people.keySet()).stream()
        .map(one ->
            new AwayLine(
                one.id(),
                people.getOrDefault(one.who(), one.who()),
                one.day(),
                one.begins(),
                one.ends()))
        .toList();
  }

  private static List<Option> options(Map<String, String> people) {
    return people.entrySet().stream()
        .map(one -> new Option(one.getKey(), one.getValue()))
        .toList();
  }

  private List<Option> institutions() {
    return register.on(LocalDate.now(clock), Filter.all()).stream()
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }
}
