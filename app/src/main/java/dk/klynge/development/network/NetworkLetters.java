package dk.klynge.development.network;

import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.development.network.LearningNetwork.Member;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Calls the members of a network together, each in the language of their account.
@Component
class NetworkLetters {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private final Outbox outbox;
  private final SignedInPerson people;
  private final Texts texts;
  private final Format format;

  NetworkLetters(Outbox outbox, SignedInPerson people, Texts texts, Format format) {
    this.outbox = outbox;
    this.people = people;
    this.texts = texts;
    this.format = format;
  }

  void call(LearningNetwork network, Meeting meeting) {
    for (var member : network.members()) call(network, meeting, member);
  }

  void call(LearningNetwork network, Meeting meeting, Member member) {
    if (!Mailbox.isAddress(member.email())) return;
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(people.languageOf(member.person()).orElse(Locale.of("da")));
    try {
      outbox.put(letter(network, meeting, member));
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  private Letter letter(LearningNetwork network, Meeting meeting, Member member) {
    var kind = meeting.calledOff() ? "off" : meeting.version() == 0 ? "called" : "changed";
    var event = event(network, meeting).with(List.of(new Mailbox(member.name(), member.email())));
    return Letter.of(
            new Owner("learning-network", network.id()),
            "network-meeting:"
                + meeting.id()
                + ":"
                + member.person().value()
                + ":"
                + meeting.version(),
            member.email(),
            texts.say("development.network.mail." + kind, network.name()),
            texts.say(
                "development.network.mail." + kind + ".text",
                member.name(),
                network.name(),
                meeting.topic(),
                format.day(meeting.day()),
                CLOCK.format(meeting.begins()),
                meeting.place().isEmpty() ? "–" : meeting.place()))
        .in(texts.language())
        .with(meeting.calledOff() ? Invitation.cancelled(event) : Invitation.to(event));
  }

  static CalendarEvent event(LearningNetwork network, Meeting meeting) {
    return CalendarEvent.at(
            "network-meeting-" + meeting.id() + "@klynge",
            network.name(),
            meeting.day().atTime(meeting.begins()),
            meeting.day().atTime(meeting.ends()))
        .version(meeting.version())
        .in(meeting.place())
        .linked("/learning-networks/" + network.id());
  }
}
