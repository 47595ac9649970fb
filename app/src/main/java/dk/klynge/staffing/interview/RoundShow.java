package dk.klynge.staffing.interview;

import dk.klynge.engine.scheduling.Clashes;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.interview.RoundPages.AwayLine;
import dk.klynge.staffing.interview.RoundPages.CandidateLine;
import dk.klynge.staffing.interview.RoundPages.CommitteeLine;
import dk.klynge.staffing.interview.RoundPages.DayLines;
import dk.klynge.staffing.interview.RoundPages.MeetingLine;
import dk.klynge.staffing.interview.RoundPages.Option;
import dk.klynge.staffing.interview.RoundPages.ShowPage;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the page of one round together.
@Component
class RoundShow {

  private final KeepRounds keep;
  private final RoundView view;
  private final RoundRows rounds;
  private final VenueRows venues;
  private final MeetingRows meetings;
  private final AwayRows away;
  private final SendInvitations send;
  private final Scenes scenes;
  private final Committees committees;
  private final Applications applications;
  private final Register register;
  private final Clock clock;

  RoundShow(
      KeepRounds keep,
      RoundView view,
      RoundRows rounds,
      VenueRows venues,
      MeetingRows meetings,
      AwayRows away,
      SendInvitations send,
      Scenes scenes,
      Committees committees,
      Applications applications,
      Register register,
      Clock clock) {
    this.keep = keep;
    this.view = view;
    this.rounds = rounds;
    this.venues = venues;
    this.meetings = meetings;
    this.away = away;
    this.send = send;
    this.scenes = scenes;
    this.committees = committees;
    this.applications = applications;
    this.register = register;
    this.clock = clock;
  }

  ShowPage show(Round round) {
    var all = meetings.of(round.id()).stream().filter(one -> !one.cancelled()).toList();
    var due = send.due(round);
    var served = keep.served(round);
    var lines = lines(round, all, due, served);
    var without = lines.stream().filter(line -> line.starts().isEmpty()).toList();
    var people = people(served, all);
    return new ShowPage(
        round,
        view.campaign(round),
        view.area(round),
        Math.min(99, round.steps() * 100 / ComputePlan.STEPS),
        days(all),
        without.size(),
        rounds.windows(round.id()),
        venues.of(round.id()),
        served.stream().map(one -> committee(round, one, all)).toList(),
        byDay(all, lines),
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

  /// In the order of the meetings.
  private List<MeetingLine> lines(
      Round round, List<Meeting> all, List<SendInvitations.Due> due, List<Served> served) {
    var untold = due.stream().map(one -> one.meeting().id()).collect(Collectors.toSet());
    var names = new LinkedHashMap<CommitteeId, String>();
    served.forEach(one -> names.put(one.committee(), one.name()));
    var places = venues.of(round.id());
    return all.stream()
        .map(one -> {
          var starts = one.at().map(at -> at.starts().toLocalTime());
          return new MeetingLine(
              one.id(),
              starts,
              starts.map(time -> time.plusMinutes(round.terms().minutes())),
              one.name(),
              names.getOrDefault(one.committee(), ""),
              one.at().map(at -> send.where(at, places)).orElse(""),
              one.pinned(),
              !untold.contains(one.id()));
        })
        .toList();
  }

  private static List<DayLines> byDay(List<Meeting> all, List<MeetingLine> lines) {
    var days = new TreeMap<LocalDate, List<MeetingLine>>();
    for (int i = 0; i < all.size(); i++) {
      var line = lines.get(i);
      all.get(i)
          .at()
          .ifPresent(at ->
              days.computeIfAbsent(at.starts().toLocalDate(), _ -> new ArrayList<>()).add(line));
    }
    return days.entrySet().stream()
        .map(day -> new DayLines(day.getKey(), List.copyOf(day.getValue())))
        .toList();
  }

  private CommitteeLine committee(Round round, Served served, List<Meeting> all) {
    var called =
        all.stream()
            .filter(one -> one.committee().equals(served.committee()))
            .map(Meeting::application)
            .collect(Collectors.toSet());
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
        Optional.ofNullable(venues.byCommittee(round.id()).get(served.committee())),
        List.copyOf(candidates.values()));
  }

  private List<String> clashes(Round round) {
    var scene = scenes.of(round, one -> one.at().isPresent());
    return Clashes.in(scene.agenda(), scene.slots()).stream()
        .map(scene::told)
        .map(view::say)
        .distinct()
        .toList();
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
    return people.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList();
  }

  private List<Option> institutions() {
    return register.on(LocalDate.now(clock), Filter.all()).stream()
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }
}
