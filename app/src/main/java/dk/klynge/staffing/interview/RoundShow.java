package dk.klynge.staffing.interview;

import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.Competences.Sought;
import dk.klynge.staffing.Hindrances;
import dk.klynge.staffing.InterviewClashes;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Invitations;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import dk.klynge.staffing.interview.RoundPages.AwayLine;
import dk.klynge.staffing.interview.RoundPages.CandidateLine;
import dk.klynge.staffing.interview.RoundPages.CommitteeLine;
import dk.klynge.staffing.interview.RoundPages.DayLines;
import dk.klynge.staffing.interview.RoundPages.GuideLine;
import dk.klynge.staffing.interview.RoundPages.MeetingLine;
import dk.klynge.staffing.interview.RoundPages.Option;
import dk.klynge.staffing.interview.RoundPages.ShowPage;
import dk.klynge.ui.Texts;
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
  private final Venues venues;
  private final MeetingRows meetings;
  private final Hindrances away;
  private final Invitations invitations;
  private final InterviewClashes clashes;
  private final Committees committees;
  private final Applications applications;
  private final Texts texts;

  RoundShow(
      KeepRounds keep,
      RoundView view,
      RoundRows rounds,
      Venues venues,
      MeetingRows meetings,
      Hindrances away,
      Invitations invitations,
      InterviewClashes clashes,
      Committees committees,
      Applications applications,
      Texts texts) {
    this.keep = keep;
    this.view = view;
    this.rounds = rounds;
    this.venues = venues;
    this.meetings = meetings;
    this.away = away;
    this.invitations = invitations;
    this.clashes = clashes;
    this.committees = committees;
    this.applications = applications;
    this.texts = texts;
  }

  ShowPage show(InterviewRound round) {
    var all = meetings.of(round.id()).stream().filter(one -> !one.cancelled()).toList();
    var unsent = invitations.unsent(round);
    var served = keep.served(round);
    var lines = lines(round, all, unsent.meetings(), served);
    var without = lines.stream().filter(line -> line.starts().isEmpty()).toList();
    var people = people(served, all);
    var used = venues.of(round.id());
    return new ShowPage(
        round,
        view.campaign(round),
        view.area(round),
        days(all),
        without.size(),
        rounds.windows(round.id()),
        used,
        places(round, used),
        served.stream().map(one -> committee(round, one, all)).toList(),
        byDay(all, lines),
        without,
        unsent.letters(),
        clashes.of(round),
        away(people),
        options(people),
        guide(round));
  }

  private static int days(List<Meeting> all) {
    Set<Object> days = new HashSet<>();
    for (var one : all)
      one.at().ifPresent(at -> days.add(List.of(one.committee(), at.starts().toLocalDate())));
    return days.size();
  }

  /// In the order of the meetings.
  private List<MeetingLine> lines(
      InterviewRound round, List<Meeting> all, Set<UUID> untold, List<Served> served) {
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
              one.at().map(at -> venues.where(at, places, texts.language())).orElse(""),
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

  private CommitteeLine committee(InterviewRound round, Served served, List<Meeting> all) {
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

  private Map<String, String> people(List<Served> served, List<Meeting> all) {
    var people = new LinkedHashMap<String, String>();
    for (var one : served)
      committees
          .members(one.committee())
          .forEach(member -> people.put(member.who(), member.name()));
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

  /// Those that the round could use besides.
  private List<Option> places(InterviewRound round, List<Venue> used) {
    var taken = used.stream().map(one -> one.place().id()).collect(Collectors.toSet());
    return venues.open(round.area()).stream()
        .filter(one -> !taken.contains(one.id()))
        .map(one -> new Option(one.id().toString(), one.name()))
        .toList();
  }

  private GuideLine guide(InterviewRound round) {
    var edition = round.edition();
    var newest = keep.sought(round.campaign());
    boolean profile =
        newest.isPresent()
            && !(edition.profile().equals(newest.map(Sought::profile))
                && edition.profileVersion() == newest.get().version());
    return new GuideLine(
        edition.profile().orElse(""),
        edition.profileVersion(),
        edition.guide(),
        profile || edition.guide() < rounds.newestGuide(round.campaign()));
  }
}
