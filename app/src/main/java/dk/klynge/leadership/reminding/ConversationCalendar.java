package dk.klynge.leadership.reminding;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.Conversations;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The conversations of the one who is signed in, in the own calendar: what kind, with whom, when
/// and where, as everybody writes it there.
@Component
class ConversationCalendar implements CalendarSource {

  private static final int DAYS_BACK = 60;

  private final Conversations conversations;
  private final ConversationTemplates templates;
  private final Employees employees;
  private final SignedInPerson signedIn;
  private final Texts texts;
  private final Clock clock;

  ConversationCalendar(
      Conversations conversations,
      ConversationTemplates templates,
      Employees employees,
      SignedInPerson signedIn,
      Texts texts,
      Clock clock) {
    this.conversations = conversations;
    this.templates = templates;
    this.employees = employees;
    this.signedIn = signedIn;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    return signedIn.now().map(this::of).orElse(List.of());
  }

  private List<CalendarEvent> of(PersonId me) {
    var since = LocalDate.now(clock).minusDays(DAYS_BACK);
    var titles =
        templates.current().stream()
            .collect(Collectors.toMap(Template::kind, one -> one.in(texts.language()).title()));
    return conversations.of(me).stream()
        .filter(one -> !one.calledOff() && !one.times().day().isBefore(since))
        .map(one -> event(one, me, titles))
        .toList();
  }

  private CalendarEvent event(Meeting one, PersonId me, Map<String, String> titles) {
    var title = titles.getOrDefault(one.kind(), one.kind());
    var with = employees.nameOf(one.across(me)).orElse("–");
    var times = one.times();
    return CalendarEvent.at(
            "conversation-" + one.id() + "@klynge",
            texts.say("leadership.conversation.event", title, with),
            times.day().atTime(times.begins()),
            times.day().atTime(times.ends()))
        .version(one.told())
        .in(times.place())
        .linked("/conversations/" + one.id());
  }
}
