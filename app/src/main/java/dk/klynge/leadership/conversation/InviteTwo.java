package dk.klynge.leadership.conversation;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.conversation.ConversationRows.Who;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Tells the two when and where, in the language of each, so that their calendars follow. What the
/// conversation is about never stands in a letter.
@Component
class InviteTwo {

  private static final Locale DANISH = Locale.of("da");

  private final Outbox outbox;
  private final ConversationRows rows;
  private final ConversationTemplates templates;
  private final SignedInPerson people;
  private final Texts texts;
  private final Format format;

  InviteTwo(
      Outbox outbox,
      ConversationRows rows,
      ConversationTemplates templates,
      SignedInPerson people,
      Texts texts,
      Format format) {
    this.outbox = outbox;
    this.rows = rows;
    this.templates = templates;
    this.people = people;
    this.texts = texts;
    this.format = format;
  }

  /// Once for each state that people can be told; nobody without an address is written to.
  void tell(Conversation one) {
    var two = List.of(one.meeting().leader(), one.meeting().other());
    var who = rows.who(two);
    for (var person : two)
      address(who, person)
          .ifPresent(to -> {
            var language = people.languageOf(person).orElse(DANISH);
            var before = LocaleContextHolder.getLocaleContext();
            LocaleContextHolder.setLocale(language);
            try {
              outbox.put(letter(one, person, to, who).in(language));
            } finally {
              LocaleContextHolder.setLocaleContext(before);
            }
          });
  }

  private static Optional<Mailbox> address(Map<PersonId, Who> who, PersonId person) {
    return Optional.ofNullable(who.get(person))
        .filter(one -> Mailbox.isAddress(one.email()))
        .map(one -> new Mailbox(one.name(), one.email()));
  }

  private Letter letter(Conversation one, PersonId person, Mailbox to, Map<PersonId, Who> who) {
    var meeting = one.meeting();
    var event = event(one, person, who);
    var kind = meeting.calledOff() ? "cancelled" : meeting.told() == 0 ? "invited" : "changed";
    var times = meeting.times();
    var text =
        texts.say(
            "leadership.conversation.mail.text." + kind,
            event.summary(),
            format.day(times.day()),
            times.beginsIn(texts.language()),
            times.endsIn(texts.language()),
            times.place().isEmpty() ? "–" : times.place());
    var letter =
        Letter.of(
                new Owner("conversation", one.id()),
                "conversation:" + one.id() + ":" + person.value() + ":" + meeting.told(),
                to.address(),
                texts.say("leadership.conversation.mail." + kind),
                text)
            .with(meeting.calledOff() ? Invitation.cancelled(event) : Invitation.to(event));
    return address(who, meeting.across(person)).map(letter::answeredTo).orElse(letter);
  }

  /// As it stands in a calendar: what kind, with whom, when and where.
  CalendarEvent event(Conversation one, PersonId reader, Map<PersonId, Who> who) {
    var meeting = one.meeting();
    var across = who.getOrDefault(meeting.across(reader), new Who("–", "")).name();
    var title = templates.version(meeting.kind(), one.template()).in(texts.language()).title();
    var times = meeting.times();
    var attendees = new ArrayList<Mailbox>();
    List.of(meeting.leader(), meeting.other())
        .forEach(person -> address(who, person).ifPresent(attendees::add));
    var event =
        CalendarEvent.at(
                "conversation-" + one.id() + "@klynge",
                texts.say("leadership.conversation.event", title, across),
                times.day().atTime(times.begins()),
                times.day().atTime(times.ends()))
            .version(meeting.told())
            .in(times.place())
            .linked("/conversations/" + one.id())
            .with(attendees);
    return address(who, one.calledBy()).map(event::by).orElse(event);
  }
}
