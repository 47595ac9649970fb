package dk.klynge.leadership.catalogue;

import dk.klynge.guard.Guard;
import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogue.Kind;
import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.catalogue.CataloguePages.Choice;
import dk.klynge.leadership.catalogue.CataloguePages.Conflict;
import dk.klynge.leadership.catalogue.CataloguePages.EntryPage;
import dk.klynge.leadership.catalogue.CataloguePages.Group;
import dk.klynge.leadership.catalogue.CataloguePages.Line;
import dk.klynge.leadership.catalogue.CataloguePages.ShowPage;
import dk.klynge.ui.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The catalogue as its pages show it, each version against the one before.
@Component
class CatalogueView {

  private final CatalogueRows rows;
  private final AreaNames areas;
  private final Guard guard;
  private final Texts texts;

  CatalogueView(CatalogueRows rows, AreaNames areas, Guard guard, Texts texts) {
    this.rows = rows;
    this.areas = areas;
    this.guard = guard;
    this.texts = texts;
  }

  ShowPage show(CatalogueVersion version) {
    var shown = rows.find(version.version()).orElseThrow();
    var before = rows.find(version.version() - 1);
    var versions = rows.versions();
    boolean may = guard.may(LeadershipActions.PROFILE);
    var names = areas.ever();
    return new ShowPage(
        version,
        versions.stream().filter(one -> may || !one.inWork()).toList(),
        groups(shown, before),
        shown.competences().stream().map(one -> line(one, shown, before, names)).toList(),
        before.stream().flatMap(old -> gone(old, shown)).toList(),
        may,
        versions.stream().anyMatch(CatalogueVersion::inWork));
  }

  private List<Group> groups(Catalogue shown, Optional<Catalogue> before) {
    return Arrays.stream(Kind.values())
        .map(kind ->
            new Group(
                kind.key(),
                shown.tasks().stream()
                    .filter(task -> task.kind() == kind)
                    .map(task -> line(task, before))
                    .toList()))
        .toList();
  }

  private Line line(Task task, Optional<Catalogue> before) {
    var words = task.in(texts.language());
    return new Line(
        task.code(),
        words.name(),
        words.text(),
        texts.say(task.place().key()),
        List.of(),
        change(task, before, before.flatMap(old -> old.task(task.code()))));
  }

  private Line line(
      Competence one, Catalogue shown, Optional<Catalogue> before, Map<String, String> names) {
    var words = one.in(texts.language());
    var uses =
        Stream.concat(
                one.areas().stream().map(code -> Objects.requireNonNullElse(names.get(code), code)),
                one.tasks().stream()
                    .flatMap(code -> shown.task(code).stream())
                    .map(task -> task.in(texts.language()).name()))
            .toList();
    return new Line(
        one.code(),
        words.name(),
        words.text(),
        "",
        uses,
        change(one, before, before.flatMap(old -> old.competence(one.code()))));
  }

  private static <T> String change(T now, Optional<Catalogue> before, Optional<T> was) {
    if (before.isEmpty()) return "same";
    return was.map(old -> old.equals(now) ? "same" : "changed").orElse("new");
  }

  private Stream<String> gone(Catalogue old, Catalogue now) {
    return Stream.concat(
        old.tasks().stream()
            .filter(one -> now.task(one.code()).isEmpty())
            .map(one -> one.in(texts.language()).name()),
        old.competences().stream()
            .filter(one -> now.competence(one.code()).isEmpty())
            .map(one -> one.in(texts.language()).name()));
  }

  EntryPage entry(EntryAddress at, EntryForm form, Map<String, String> errors, Conflict conflict) {
    var tasks = new LinkedHashMap<String, String>();
    rows.find(at.version())
        .orElseThrow()
        .tasks()
        .forEach(task -> tasks.put(task.code(), task.in(texts.language()).name()));
    return new EntryPage(
        at.version(),
        at.url(),
        form,
        Arrays.stream(Kind.values())
            .map(kind -> choice(kind.name(), texts.say(kind.key()), List.of(form.kind())))
            .toList(),
        Arrays.stream(Place.values())
            .map(place -> choice(place.name(), texts.say(place.key()), List.of(form.place())))
            .toList(),
        choices(areas.names(), form.areas()),
        choices(tasks, form.tasks()),
        errors,
        conflict == Conflict.CHANGED);
  }

  private static List<Choice> choices(Map<String, String> all, List<String> chosen) {
    return all.entrySet().stream()
        .map(one -> choice(one.getKey(), one.getValue(), chosen))
        .toList();
  }

  private static Choice choice(String value, String text, List<String> chosen) {
    return new Choice(value, text, chosen.contains(value));
  }
}
