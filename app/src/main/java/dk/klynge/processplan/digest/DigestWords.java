package dk.klynge.processplan.digest;

import dk.klynge.processplan.Activity;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.ToDo;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The letters about the plan, each in the language of who gets it: nobody sits before a page while
/// they are written.
@Component
class DigestWords {

  private static final DateTimeFormatter DANISH_DAY =
      DateTimeFormatter.ofPattern("d. MMMM", Locale.of("da"));
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final int SHOWN = 25;

  private final Texts texts;
  private final Municipality municipality;
  private final String site;

  DigestWords(Texts texts, Municipality municipality, @Value("${klynge.site:}") String site) {
    this.texts = texts;
    this.municipality = municipality;
    this.site = site.replaceFirst("/$", "");
  }

  /// An activity that has other dates now.
  record Change(Activity activity, String reason) {}

  String subject(RunningPlan plan, Recipient recipient, List<ToDo> todo) {
    return say(recipient, "subject", plan.title(), todo.size());
  }

  String text(RunningPlan plan, Recipient recipient, List<ToDo> todo, List<Change> moved) {
    var text = new StringBuilder(say(recipient, "greeting", recipient.name())).append("\n\n");
    for (var urgency : List.of("late", "overdue", "due", "begins")) {
      var some = todo.stream().filter(one -> one.urgency().equals(urgency)).toList();
      if (some.isEmpty()) continue;
      text.append(say(recipient, urgency)).append('\n');
      some.stream()
          .limit(SHOWN)
          .forEach(one -> text.append(line(one.activity(), recipient.language())).append('\n'));
      if (some.size() > SHOWN)
        text.append(say(recipient, "more", some.size() - SHOWN)).append('\n');
      text.append('\n');
    }
    if (!moved.isEmpty())
      text.append(say(recipient, "moved"))
          .append('\n')
          .append(moved(recipient, moved))
          .append("\n\n");
    if (!site.isEmpty())
      text.append(
              say(recipient, "link", site + "/process-plans/" + plan.id().value() + "?owner=mine"))
          .append("\n\n");
    return text.append(say(recipient, "foot", municipality.name())).toString().strip();
  }

  private String moved(Recipient recipient, List<Change> moved) {
    return moved.stream()
        .limit(SHOWN)
        .map(one ->
            line(one.activity(), recipient.language())
                + (one.reason().isEmpty() ? "" : " " + say(recipient, "because", one.reason())))
        .collect(Collectors.joining("\n"));
  }

  /// A date that moves within a week is told at once.
  String movedSubject(RunningPlan plan, Recipient recipient) {
    return say(recipient, "soon.subject", plan.title());
  }

  String movedText(Recipient recipient, List<String> lines, String reason) {
    return say(recipient, "greeting", recipient.name())
        + "\n\n"
        + say(recipient, "soon.lead")
        + "\n"
        + String.join("\n", lines)
        + "\n\n"
        + (reason.isEmpty() ? "" : say(recipient, "because", reason) + "\n\n")
        + say(recipient, "foot", municipality.name()).strip();
  }

  private static String line(Activity activity, Locale language) {
    return line(activity, activity.dates().begins(), activity.dates().ends(), language);
  }

  static String line(Activity activity, LocalDate begins, LocalDate ends, Locale language) {
    var day = language.getLanguage().equals("en") ? ENGLISH_DAY : DANISH_DAY;
    var place = activity.place().map(here -> " (" + here.name() + ")").orElse("");
    var days =
        begins.equals(ends) ? day.format(ends) : day.format(begins) + " – " + day.format(ends);
    return "- " + activity.pattern().title(language) + place + ": " + days;
  }

  private String say(Recipient recipient, String key, Object... values) {
    return texts.in(recipient.language(), "processplan.digest." + key, values);
  }
}
