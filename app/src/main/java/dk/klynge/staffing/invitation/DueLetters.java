package dk.klynge.staffing.invitation;

import dk.klynge.documents.Invitation.Kind;
import dk.klynge.documents.Mailbox;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Invitations;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import dk.klynge.staffing.invitation.ToldRows.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What people do not know yet of their interviews. Those without an address are told by nobody but
/// the list.
@Component
class DueLetters implements Invitations {

  private final Interviews interviews;
  private final Venues venues;
  private final ToldRows told;
  private final Committees committees;
  private final Languages languages;

  DueLetters(
      Interviews interviews,
      Venues venues,
      ToldRows told,
      Committees committees,
      Languages languages) {
    this.interviews = interviews;
    this.venues = venues;
    this.told = told;
    this.committees = committees;
    this.languages = languages;
  }

  @Override
  public Unsent unsent(InterviewRound round) {
    var due = of(round);
    return new Unsent(
        due.size(), due.stream().map(one -> one.meeting().id()).collect(Collectors.toSet()));
  }

  List<Due> of(InterviewRound round) {
    var known = new HashMap<UUID, Map<String, Told>>();
    told.of(round.id())
        .forEach(one ->
            known
                .computeIfAbsent(one.interview(), _ -> new LinkedHashMap<>())
                .put(one.receiver(), one));
    var places = venues.of(round.id());
    var chosen = languages.of(round);
    var due = new ArrayList<Due>();
    for (var meeting : interviews.of(round.id())) {
      var receivers = meeting.cancelled() ? Map.<String, Receiver>of() : receivers(meeting, chosen);
      var before = known.getOrDefault(meeting.id(), Map.of());
      due.addAll(on(meeting, receivers, places, before));
      due.addAll(off(meeting, receivers, before));
    }
    return due;
  }

  private record Receiver(String name, Locale language) {}

  private List<Due> on(
      Meeting meeting,
      Map<String, Receiver> receivers,
      List<Venue> places,
      Map<String, Told> known) {
    var due = new ArrayList<Due>();
    meeting
        .at()
        .ifPresent(at ->
            receivers.forEach((address, receiver) -> {
              var last = Optional.ofNullable(known.get(address));
              if (last.filter(one -> knows(one, at, places)).isPresent()) return;
              due.add(
                  new Due(
                      meeting,
                      address,
                      receiver.name,
                      Kind.REQUEST,
                      at.starts(),
                      venues.where(at, places, receiver.language),
                      last.map(Told::sequence).orElse(-1),
                      receiver.language));
            }));
    return due;
  }

  /// Compared in the language in which it was told: another language alone is no news.
  private boolean knows(Told told, Meeting.Place at, List<Venue> places) {
    return !told.cancelled()
        && told.starts().equals(at.starts())
        && told.place().equals(venues.where(at, places, Locale.of(told.language())));
  }

  /// Those who were told of it and are not to come any more, in the language of what they were
  /// told.
  private static List<Due> off(
      Meeting meeting, Map<String, Receiver> receivers, Map<String, Told> known) {
    return known.values().stream()
        .filter(one -> !one.cancelled())
        .filter(one -> meeting.at().isEmpty() || !receivers.containsKey(one.receiver()))
        .map(one ->
            new Due(
                meeting,
                one.receiver(),
                "",
                Kind.CANCEL,
                one.starts(),
                one.place(),
                one.sequence(),
                Locale.of(one.language())))
        .toList();
  }

  /// Everybody who is to be there, by address.
  private Map<String, Receiver> receivers(Meeting meeting, Languages.Chosen chosen) {
    var all = new LinkedHashMap<String, Receiver>();
    if (Mailbox.isAddress(meeting.email()))
      all.put(
          meeting.email().toLowerCase(Locale.ROOT),
          new Receiver(
              meeting.name(), languages.of(meeting.candidate().value().toString(), chosen)));
    for (var member : committees.members(meeting.committee()))
      if (Mailbox.isAddress(member.email()))
        all.putIfAbsent(
            member.email().toLowerCase(Locale.ROOT),
            new Receiver(member.name(), languages.of(member.who(), chosen)));
    return all;
  }
}
