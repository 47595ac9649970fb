package dk.klynge.leadership.reminding;

import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.ConversationTemplates.Standing;
import dk.klynge.leadership.Conversations;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.Pairs;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What waits for one of the two: to prepare, to say that it was held, to keep a promise, to call
/// those who are due.
@Component
class ConversationTasks implements TaskSource {

  private static final int AHEAD = 14;
  private static final int SOON = 7;

  private final Conversations conversations;
  private final ConversationTemplates templates;
  private final Pairs pairs;
  private final Employees employees;
  private final SignedInPerson signedIn;
  private final Format format;
  private final Clock clock;

  ConversationTasks(
      Conversations conversations,
      ConversationTemplates templates,
      Pairs pairs,
      Employees employees,
      SignedInPerson signedIn,
      Format format,
      Clock clock) {
    this.conversations = conversations;
    this.templates = templates;
    this.pairs = pairs;
    this.employees = employees;
    this.signedIn = signedIn;
    this.format = format;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    return signedIn.now().map(this::of).orElse(List.of());
  }

  private List<Task> of(PersonId me) {
    var today = LocalDate.now(clock);
    var tasks = new ArrayList<Task>();
    for (var one : conversations.of(me)) about(me, one, today).ifPresent(tasks::add);
    conversations.promisesOf(me).stream()
        .filter(one -> one.due().isBefore(today.plusDays(SOON)))
        .map(one ->
            Task.of("leadership.conversation.task.promise", page(one.conversation().toString()))
                .by(one.due()))
        .forEach(tasks::add);
    due(me, today).ifPresent(tasks::add);
    return tasks;
  }

  private Optional<Task> about(PersonId me, Meeting one, LocalDate today) {
    return switch (one.on(today)) {
      case PLANNED, TODAY ->
          one.times().day().isBefore(today.plusDays(AHEAD))
              ? Optional.of(task("prepare", me, one).by(one.times().day()))
              : Optional.empty();
      case WAITING -> Optional.of(task("held", me, one));
      case HELD, CALLED_OFF -> Optional.empty();
    };
  }

  private Task task(String what, PersonId me, Meeting one) {
    return Task.of(
        "leadership.conversation.task." + what,
        page(one.id().toString()),
        employees.nameOf(one.across(me)).orElse("–"),
        format.day(one.times().day()));
  }

  private static String page(String id) {
    return "/conversations/" + id;
  }

  private Optional<Task> due(PersonId me, LocalDate today) {
    var led = pairs.of(me, today).stream().filter(pair -> pair.leader().id().equals(me)).toList();
    if (led.isEmpty()) return Optional.empty();
    var about =
        conversations.withLed(
            led.stream().map(pair -> pair.other().id()).collect(Collectors.toSet()));
    var kinds = templates.current();
    long count =
        led.stream()
            .filter(pair -> {
              var theirs =
                  about.stream().filter(one -> one.other().equals(pair.other().id())).toList();
              return kinds.stream()
                  .filter(kind -> kind.isFor(pair))
                  .anyMatch(kind -> kind.standing(theirs, today) == Standing.DUE);
            })
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Task.of(
                "leadership.conversation.task.due", "/conversations#led", Long.toString(count)));
  }
}
