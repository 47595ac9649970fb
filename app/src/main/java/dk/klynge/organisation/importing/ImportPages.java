package dk.klynge.organisation.importing;

import dk.klynge.organisation.ImportProfiles;
import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.RowProblem.Gravity;
import dk.klynge.organisation.comparing.Difference;
import dk.klynge.organisation.comparing.Difference.Field;
import dk.klynge.organisation.importing.Import.State;
import dk.klynge.organisation.importing.ImportProgress.Progress;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The pages of imports, ready to be read by the templates.
@Component
class ImportPages {

  /// Fields whose values are codes with a text of their own.
  private static final Set<String> CODED = Set.of("type", "ownership", "kind");

  private final Imports imports;
  private final Previews previews;
  private final ImportProgress progress;
  private final MessageSource texts;

  ImportPages(Imports imports, Previews previews, ImportProgress progress, MessageSource texts) {
    this.imports = imports;
    this.previews = previews;
    this.progress = progress;
    this.texts = texts;
  }

  record Option(String value, String text) {}

  record All(List<Item> items, List<Option> profiles, LocalDate today, Paging paging) {}

  record Item(
      String link,
      String name,
      Instant at,
      String by,
      LocalDate day,
      String state,
      Import.Counts counts) {}

  record One(
      String id,
      String name,
      String state,
      Instant at,
      String by,
      @Nullable String settler,
      @Nullable Instant settled,
      String profile,
      LocalDate day,
      String missing,
      boolean again,
      Import.Counts counts,
      boolean confirmable,
      boolean running,
      @Nullable Progress progress,
      List<Option> profiles,
      List<View> views,
      String show,
      List<Line> lines,
      List<Problem> problems,
      Paging paging) {}

  /// One of the lists that can be looked at, with how many it holds.
  record View(String name, int count, boolean current) {}

  record Line(int row, String name, List<Change> changes) {}

  record Change(String field, String unit, String before, String after) {}

  record Problem(int row, String column, String text) {}

  All all(Paging paging, int size, LocalDate today, Locale locale) {
    var items = imports.page(size, paging.offset()).stream().map(ImportPages::item).toList();
    return new All(items, profiles(locale), today, paging);
  }

  private static Item item(Import of) {
    return new Item(
        "/imports/" + of.id(),
        of.file().name(),
        of.uploaded().at(),
        of.uploaded().name(),
        of.choice().day(),
        lower(of.state()),
        of.counts());
  }

  private static List<Option> profiles(Locale locale) {
    return ImportProfiles.shipped().values().stream()
        .map(profile -> new Option(profile.name(), profile.title(locale)))
        .toList();
  }

  One one(Import of, String wanted, int page, Locale locale) {
    var views = views(of, wanted);
    var view = views.stream().filter(View::current).findFirst().orElse(views.getFirst());
    var paging = Paging.of(page, Previews.PAGE, view.count());
    var isList = Set.of("created", "changed", "closed").contains(view.name());
    return new One(
        of.id().toString(),
        of.file().name(),
        lower(of.state()),
        of.uploaded().at(),
        of.uploaded().name(),
        of.settled().map(Import.Done::name).orElse(null),
        of.settled().map(Import.Done::at).orElse(null),
        of.choice().profile(),
        of.choice().day(),
        lower(of.choice().missing()),
        of.freshness() == Import.Freshness.AGAIN,
        of.counts(),
        of.state() == State.PREVIEW && of.counts().changesAnything(),
        of.state() == State.CONFIRMED,
        progress.find(of.id()).orElse(null),
        profiles(locale),
        views,
        view.name(),
        isList ? lines(of, view.name(), paging, locale) : List.of(),
        isList ? List.of() : problems(of, view.name(), paging, locale),
        paging);
  }

  /// The wanted list, else the first that is not empty.
  private static List<View> views(Import of, String wanted) {
    var counts = of.counts();
    var refused = of.state() == State.REFUSED ? 1 : 0;
    var all =
        List.of(
            new View("errors", counts.errors() + refused, false),
            new View("created", counts.created(), false),
            new View("changed", counts.changed(), false),
            new View("closed", counts.closed(), false),
            new View("remarks", counts.remarks(), false));
    var shown =
        all.stream()
            .filter(view -> view.name().equals(wanted))
            .findFirst()
            .or(() -> all.stream().filter(view -> view.count() > 0).findFirst())
            .map(View::name)
            .orElse("created");
    return all.stream()
        .map(view -> new View(view.name(), view.count(), view.name().equals(shown)))
        .toList();
  }

  private List<Line> lines(Import of, String view, Paging paging, Locale locale) {
    var kind = Difference.Kind.valueOf(view.toUpperCase(Locale.ROOT));
    return previews.differences(of.id(), kind, paging.offset()).stream()
        .map(each -> line(each, locale))
        .toList();
  }

  private Line line(Difference of, Locale locale) {
    return new Line(
        of.row(), of.name(), of.fields().stream().map(each -> change(each, locale)).toList());
  }

  private Change change(Field of, Locale locale) {
    var dot = of.field().indexOf('.');
    var what = dot < 0 ? of.field() : of.field().substring(0, dot);
    var which = dot < 0 ? "" : of.field().substring(dot + 1);
    var named =
        what.equals("id")
            ? which
            : which.isEmpty() ? "" : text("organisation.age-group." + which, locale);
    return new Change(
        text("organisation.import.field." + what, locale, named),
        of.unit(),
        value(of.field(), of.before(), locale),
        value(of.field(), of.after(), locale));
  }

  private String value(String field, String value, Locale locale) {
    if (value.isEmpty() || !CODED.contains(field)) return value;
    return text(
        "organisation." + (field.equals("kind") ? "unit-kind" : field) + "." + value, locale);
  }

  private List<Problem> problems(Import of, String view, Paging paging, Locale locale) {
    var gravity = view.equals("errors") ? Gravity.ERROR : Gravity.REMARK;
    return previews.problems(of.id(), gravity, paging.offset()).stream()
        .map(each -> problem(each, locale))
        .toList();
  }

  private static Problem problem(RowProblem of, Locale locale) {
    return new Problem(of.row(), of.column(), of.text(locale));
  }

  private String text(String key, Locale locale, Object... arguments) {
    return Optional.ofNullable(texts.getMessage(key, arguments, key, locale)).orElse(key);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
