package dk.klynge.documents.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What waits for a person until a certain day, as the start page lists it.
@Component
class DueTasks implements CalendarSource {

  private final ObjectProvider<TaskSource> sources;
  private final Texts texts;

  DueTasks(ObjectProvider<TaskSource> sources, Texts texts) {
    this.sources = sources;
    this.texts = texts;
  }

  @Override
  public List<CalendarEvent> events() {
    return sources.stream()
        .flatMap(source -> source.tasks().stream())
        .flatMap(task -> task.due().map(day -> event(task, day)).stream())
        .distinct()
        .toList();
  }

  private CalendarEvent event(TaskSource.Task task, LocalDate day) {
    var same = task.key() + task.url() + task.arguments();
    var uid = "task-" + UUID.nameUUIDFromBytes(same.getBytes(UTF_8)) + "@klynge";
    var what = texts.say(task.key(), task.arguments().toArray());
    return CalendarEvent.on(uid, texts.say("documents.calendar.due", what), day, day)
        .linked(task.url());
  }
}
