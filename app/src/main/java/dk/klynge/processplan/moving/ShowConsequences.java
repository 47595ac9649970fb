package dk.klynge.processplan.moving;

import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.Rearrangement;
import dk.klynge.processplan.Rearrangement.Concerned;
import dk.klynge.processplan.Rearrangement.Problem;
import dk.klynge.processplan.Rearrangement.Shift;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.moving.MovePages.Follows;
import dk.klynge.processplan.moving.MovePages.Impossible;
import dk.klynge.processplan.moving.MovePages.Line;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// What would follow from a move, in words.
@Component
class ShowConsequences {

  private static final int SHOWN = 60;

  private final Texts texts;
  private final Format format;
  private final Clock clock;

  ShowConsequences(Texts texts, Format format, Clock clock) {
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  Follows of(Rearrangement wanted) {
    var today = LocalDate.now(clock);
    return new Follows(
        wanted.shifts().stream().limit(SHOWN).map(this::line).toList(),
        Math.max(0, wanted.shifts().size() - SHOWN),
        wanted.problems().stream().map(this::impossible).distinct().toList(),
        told(wanted.concerned()),
        (int) wanted.shifts().stream().filter(shift -> shift.isSoon(today)).count());
  }

  private Line line(Shift shift) {
    return new Line(
        title(shift.activity()),
        texts.say("access.role." + shift.activity().pattern().owner().name()),
        days(shift.before()),
        days(shift.after()),
        by(shift),
        shift.activity().dates().standing() == Standing.CONFIRMED);
  }

  private String by(Shift shift) {
    var before = shift.before().ends();
    var after = shift.after().ends();
    return after.isBefore(before)
        ? texts.say("processplan.move.earlier", WorkingDays.between(after, before))
        : texts.say("processplan.move.later", WorkingDays.between(before, after));
  }

  private String title(Activity activity) {
    return activity.pattern().title(texts.language())
        + activity.place().map(place -> " · " + place.name()).orElse("");
  }

  String days(Span span) {
    return span.begins().equals(span.ends())
        ? format.day(span.begins())
        : format.day(span.begins()) + " – " + format.day(span.ends());
  }

  private Impossible impossible(Problem problem) {
    var title = title(problem.activity());
    return switch (problem) {
      case Problem.Beyond(var _, var limit, var day) ->
          new Impossible(
              limit.because().name(),
              title,
              texts.say(
                  "processplan.move.bound." + limit.bound(),
                  format.day(day),
                  ActivityPattern.in(limit.why(), texts.language())));
      case Problem.TooEarly(var _, var needed, var ends) ->
          new Impossible(
              "ORDER",
              title,
              texts.say("processplan.move.too-early", title(needed), format.day(ends)));
      case Problem.Past(var _, var day) ->
          new Impossible("PAST", title, texts.say("processplan.move.past", format.day(day)));
    };
  }

  /// Roles with the areas that are meant, in the order of the words.
  private List<String> told(Collection<Concerned> concerned) {
    var areas = new TreeMap<String, TreeSet<String>>();
    for (var one : concerned) {
      var names =
          areas.computeIfAbsent(
              texts.say("access.role." + one.owner().name()), _ -> new TreeSet<>());
      one.place().map(Activity.Place::name).ifPresent(names::add);
    }
    return areas.entrySet().stream()
        .map(entry ->
            entry.getValue().isEmpty()
                ? entry.getKey()
                : entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .toList();
  }
}
