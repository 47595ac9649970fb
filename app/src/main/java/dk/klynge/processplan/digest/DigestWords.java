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

/// The letters about the plan. They are Danish: nobody sits before a page whose language they have
/// chosen.
@Component
class DigestWords {

  private static final Locale DANISH = Locale.of("da");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", DANISH);
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

  String subject(RunningPlan plan, List<ToDo> todo) {
    return say("subject", plan.title(), todo.size());
  }

  String text(RunningPlan plan, Recipient recipient, List<ToDo> todo, List<Change> moved) {
    var text = new StringBuilder(say("greeting", recipient.name())).append("\n\n");
    for (var urgency : List.of("late", "overdue", "due", "begins")) {
      var some = todo.stream().filter(one -> one.urgency().equals(urgency)).toList();
      if (some.isEmpty()) continue;
      text.append(say(urgency)).append('\n');
      some.stream().limit(SHOWN).forEach(one -> text.append(line(one.activity())).append('\n'));
      if (some.size() > SHOWN) text.append(say("more", some.size() - SHOWN)).append('\n');
      text.append('\n');
    }
    if (!moved.isEmpty())
      text.append(say("moved")).append('\n').append(moved(moved)).append("\n\n");
    if (!site.isEmpty())
      text.append(say("link", site + "/process-plans/" + plan.id().value() + "?owner=mine"))
          .append("\n\n");
    return text.append(say("foot", municipality.name())).toString().strip();
  }

  private String moved(List<Change> moved) {
    return moved.stream()
        .limit(SHOWN)
        .map(one ->
            line(one.activity())
                + (one.reason().isEmpty() ? "" : " " + say("because", one.reason())))
        .collect(Collectors.joining("\n"));
  }

  /// A date that moves within a week is told at once.
  String movedSubject(RunningPlan plan) {
    return say("soon.subject", plan.title());
  }

  String movedText(Recipient recipient, List<String> lines, String reason) {
    return say("greeting", recipient.name())
        + "\n\n"
        + say("soon.lead")
        + "\n"
        + String.join("\n", lines)
        + "\n\n"
        + (reason.isEmpty() ? "" : say("because", reason) + "\n\n")
        + say("foot", municipality.name()).strip();
  }

  private static String line(Activity activity) {
    return line(activity, activity.dates().begins(), activity.dates().ends());
  }

  static String line(Activity activity, LocalDate begins, LocalDate ends) {
    var place = activity.place().map(here -> " (" + here.name() + ")").orElse("");
    var days =
        begins.equals(ends) ? DAY.format(ends) : DAY.format(begins) + " – " + DAY.format(ends);
    return "- " + activity.pattern().title(DANISH) + place + ": " + days;
  }

  private String say(String key, Object... values) {
    return texts.in(DANISH, "processplan.digest." + key, values);
  }
}
