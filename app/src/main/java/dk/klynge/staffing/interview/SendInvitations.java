package dk.klynge.staffing.interview;

import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Invitation.Kind;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.interview.Round.Venue;
import dk.klynge.staffing.interview.ToldRows.Told;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People are told of their interviews: once, and again only those for whom something has changed.
@Service
class SendInvitations {

  static final String OWNER = "interview-round";

  private static final Locale DANISH = Locale.of("da");

  private final KeepRounds keep;
  private final MeetingRows meetings;
  private final VenueRows venues;
  private final ToldRows told;
  private final Committees committees;
  private final Outbox outbox;
  private final Texts texts;
  private final Format format;

  SendInvitations(
      KeepRounds keep,
      MeetingRows meetings,
      VenueRows venues,
      ToldRows told,
      Committees committees,
      Outbox outbox,
      Texts texts,
      Format format) {
    this.keep = keep;
    this.meetings = meetings;
    this.venues = venues;
    this.told = told;
    this.committees = committees;
    this.outbox = outbox;
    this.texts = texts;
    this.format = format;
  }

  /// A letter that is to be sent.
  ///
  /// @param sequence that the receiver was told last, -1 for nothing
  record Due(
      Meeting meeting,
      String receiver,
      String name,
      Kind kind,
      LocalDateTime starts,
      String place,
      int sequence) {}

  /// What people do not know yet. Those without an address are told by nobody but the list.
  List<Due> due(Round round) {
    var known = new HashMap<UUID, Map<String, Told>>();
    told.of(round.id())
        .forEach(one ->
            known
                .computeIfAbsent(one.interview(), _ -> new LinkedHashMap<>())
                .put(one.receiver(), one));
    var scene = new Sat(venues.of(round.id()), new HashMap<>());
    var due = new ArrayList<Due>();
    for (var meeting : meetings.of(round.id()))
      due.addAll(due(meeting, scene, known.getOrDefault(meeting.id(), Map.of())));
    return due;
  }

  /// Where people meet, and who sits in the committees that were asked for so far.
  private record Sat(List<Venue> places, Map<CommitteeId, List<Member>> members) {}

  private List<Due> due(Meeting meeting, Sat sat, Map<String, Told> known) {
    var due = new ArrayList<Due>();
    var places = sat.places();
    var receivers = meeting.cancelled() ? Map.<String, String>of() : receivers(meeting, sat);
    if (meeting.at().isPresent())
      receivers.forEach((receiver, name) -> {
        var place = where(meeting.at().get(), places);
        var starts = meeting.at().get().starts();
        var last = Optional.ofNullable(known.get(receiver));
        if (last.filter(one -> knows(one, starts, place)).isEmpty())
          due.add(
              new Due(
                  meeting,
                  receiver,
                  name,
                  Kind.REQUEST,
                  starts,
                  place,
                  last.map(Told::sequence).orElse(-1)));
      });
    due.addAll(off(meeting, receivers, known));
    return due;
  }

  /// Those who were told of it and are not to come any more.
  private static List<Due> off(
      Meeting meeting, Map<String, String> receivers, Map<String, Told> known) {
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
                one.sequence()))
        .toList();
  }

  private static boolean knows(Told told, LocalDateTime starts, String place) {
    return !told.cancelled() && told.starts().equals(starts) && told.place().equals(place);
  }

  String where(Meeting.Place at, List<Venue> places) {
    var venue =
        places.stream().filter(one -> one.id().equals(at.venue())).findFirst().orElseThrow();
    return venue.rooms() == 1
        ? venue.name()
        : texts.in(DANISH, "staffing.interview.room", venue.name(), at.room() + 1);
  }

  /// Address and name of everybody who is to be there.
  private Map<String, String> receivers(Meeting meeting, Sat sat) {
    var all = new LinkedHashMap<String, String>();
    if (Mailbox.isAddress(meeting.email()))
      all.put(meeting.email().toLowerCase(Locale.ROOT), meeting.name());
    for (var member : sat.members().computeIfAbsent(meeting.committee(), committees::members))
      if (Mailbox.isAddress(member.email()))
        all.putIfAbsent(member.email().toLowerCase(Locale.ROOT), member.name());
    return all;
  }

  /// How many letters were sent.
  @Transactional
  int send(Round round) {
    var due = due(round);
    var numbers = new HashMap<UUID, Integer>();
    for (var one : due) {
      var meeting = one.meeting();
      boolean newer = one.sequence() >= meeting.sequence();
      int number =
          newer
              ? numbers.computeIfAbsent(meeting.id(), meetings::nextSequence)
              : numbers.getOrDefault(meeting.id(), meeting.sequence());
      send(round, one, number);
    }
    if (!due.isEmpty())
      keep.note(round, Map.of("letters", new Change("", Integer.toString(due.size()))));
    return due.size();
  }

  private void send(Round round, Due due, int number) {
    boolean off = due.kind() == Kind.CANCEL;
    var event = event(round, due, number);
    var letter =
        Letter.of(
                new Owner(OWNER, round.id()),
                "interview:" + due.meeting().id() + ":" + due.receiver() + ":" + number,
                due.receiver(),
                subject(due),
                text(due, event))
            .with(off ? Invitation.cancelled(event) : Invitation.to(event));
    outbox.put(letter);
    told.tell(new Told(due.meeting().id(), due.receiver(), number, due.starts(), due.place(), off));
  }

  private CalendarEvent event(Round round, Due due, int number) {
    var ends = due.starts().plusMinutes(round.terms().minutes());
    return CalendarEvent.at(
            "interview-" + due.meeting().id() + "@klynge", summary(due), due.starts(), ends)
        .version(number)
        .in(due.place())
        .with(List.of(new Mailbox(due.name(), due.receiver())));
  }

  private String summary(Due due) {
    return isCandidate(due)
        ? texts.in(DANISH, "staffing.interview.event.own")
        : texts.in(DANISH, "staffing.interview.event", due.meeting().name());
  }

  private static boolean isCandidate(Due due) {
    return due.receiver().equalsIgnoreCase(due.meeting().email());
  }

  private String subject(Due due) {
    var kind = due.kind() == Kind.CANCEL ? "cancelled" : due.sequence() < 0 ? "invited" : "changed";
    return texts.in(DANISH, "staffing.interview.mail." + kind, summary(due));
  }

  private String text(Due due, CalendarEvent event) {
    var kind = due.kind() == Kind.CANCEL ? "cancelled" : "stands";
    var day = format.day(due.starts().toLocalDate());
    return texts.in(
        DANISH,
        "staffing.interview.mail.text." + kind,
        event.summary(),
        day,
        "%02d.%02d".formatted(due.starts().getHour(), due.starts().getMinute()),
        due.place());
  }
}
