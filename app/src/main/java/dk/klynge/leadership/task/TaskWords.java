package dk.klynge.leadership.task;

import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.leadership.task.TaskPages.Group;
import dk.klynge.leadership.task.TaskPages.Row;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Placements in words, in the language of the page.
@Component
class TaskWords {

  private final Texts texts;
  private final Format format;

  TaskWords(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  /// The tasks of the catalogue as they stand, by kind of leadership.
  List<Group> groups(Catalogue catalogue, Distribution.Contents contents, Crew crew) {
    return Arrays.stream(Catalogue.Kind.values())
        .map(kind ->
            new Group(
                kind.key(),
                catalogue.tasks().stream()
                    .filter(task -> task.kind() == kind)
                    .map(task -> row(task, contents.of(task.code()), crew))
                    .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  Row row(Task task, Optional<Placement> placed, Crew crew) {
    var standing = Standing.of(placed, crew);
    var words = task.in(texts.language());
    return new Row(
        task.code(),
        words.name(),
        words.text(),
        texts.say(task.place().key()),
        standing.state().name(),
        why(standing),
        leads(placed, standing, crew),
        placed.map(one -> names(one, Part.HELP, crew)).orElse(""),
        placed.map(Placement::staff).orElse(""),
        standing.state() == Standing.State.DOUBLE ? placed.map(Placement::reason).orElse("") : "",
        placed.map(TaskWords::hours).orElse(BigDecimal.ZERO));
  }

  private static BigDecimal hours(Placement placed) {
    return placed.shares().stream()
        .map(Placement.Share::hours)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  String why(Standing standing) {
    if (standing.why().isEmpty()) return "";
    return texts.say(
        "leadership.tasks.why." + standing.why(), String.join(", ", standing.missing()));
  }

  private String leads(Optional<Placement> placed, Standing standing, Crew crew) {
    if (placed.filter(one -> one.mode() == Mode.EACH).isPresent())
      return crew.team()
          .leader()
          .filter(leader -> standing.leaders().contains(leader.person()))
          .map(leader -> texts.say("leadership.tasks.each.and", leader.name()))
          .orElseGet(() -> texts.say("leadership.tasks.each"));
    return standing.leaders().stream()
        .map(person -> name(person, crew))
        .collect(Collectors.joining(", "));
  }

  private static String name(PersonId person, Crew crew) {
    return crew.member(person).map(Team.Member::name).orElse("");
  }

  private static String names(Placement placed, Part part, Crew crew) {
    return placed.with(part).stream()
        .filter(one -> crew.team().has(one.person()))
        .map(one -> name(one.person(), crew))
        .collect(Collectors.joining(", "));
  }

  /// A placement in one line as it was said, with the names of that time.
  String said(Optional<Placement> placed) {
    if (placed.isEmpty()) return texts.say("leadership.tasks.state.GAP");
    var one = placed.get();
    var leads =
        one.mode() == Mode.EACH
            ? texts.say("leadership.tasks.each")
            : one.with(Part.LEAD).isEmpty()
                ? texts.say("leadership.tasks.state.GAP")
                : shares(one, Part.LEAD);
    var helps = shares(one, Part.HELP);
    var line = new StringBuilder(leads);
    if (!helps.isEmpty()) line.append("; ").append(texts.say("leadership.tasks.said.helps", helps));
    if (!one.staff().isBlank())
      line.append("; ").append(texts.say("leadership.tasks.said.staff", one.staff()));
    return line.toString();
  }

  private String shares(Placement placed, Part part) {
    return placed.with(part).stream()
        .map(one ->
            one.hours().signum() == 0
                ? one.name()
                : texts.say(
                    "leadership.tasks.said.hours", one.name(), format.decimal(one.hours(), 1)))
        .collect(Collectors.joining(", "));
  }
}
