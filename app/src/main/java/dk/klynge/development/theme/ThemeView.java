package dk.klynge.development.theme;

import dk.klynge.development.Course.Standing;
import dk.klynge.development.CourseWishes;
import dk.klynge.development.CourseWishes.Subject;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.development.Courses;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.StaffCompetences;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportNeeds.State;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.theme.ThemePages.QualityRow;
import dk.klynge.development.theme.ThemePages.Row;
import dk.klynge.development.theme.ThemePages.ThemePage;
import dk.klynge.development.theme.ThemePages.WishRow;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What needs have in common: by theme, over the last two years and by area.
@Component
class ThemeView {

  private static final int HALVES = 4;

  private final SupportNeeds needs;
  private final ThemeRows rows;
  private final CourseWishes wishes;
  private final Courses courses;
  private final StaffCompetences competences;
  private final Register register;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  ThemeView(
      SupportNeeds needs,
      ThemeRows rows,
      CourseWishes wishes,
      Courses courses,
      StaffCompetences competences,
      Register register,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.needs = needs;
    this.rows = rows;
    this.wishes = wishes;
    this.courses = courses;
    this.competences = competences;
    this.register = register;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  /// Half a year: 2026 and 1 or 2.
  private record Half(int year, int number) implements Comparable<Half> {

    static Half of(LocalDate day) {
      return new Half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    Half before() {
      return number == 2 ? new Half(year, 1) : new Half(year - 1, 2);
    }

    @Override
    public int compareTo(Half other) {
      return Comparator.comparingInt(Half::year)
          .thenComparingInt(Half::number)
          .compare(this, other);
    }
  }

  ThemePage show() {
    var halves = halves();
    var all =
        needs.all().stream()
            .filter(one -> one.state() != State.WITHDRAWN)
            .filter(one -> half(one).compareTo(halves.getFirst()) >= 0)
            .toList();
    var areas = register.areasOn(LocalDate.now(clock));
    return new ThemePage(
        halves.stream()
            .map(one -> texts.say("development.half", one.number(), Integer.toString(one.year())))
            .toList(),
        rows(
            all,
            halves.stream().<Predicate<Need>>map(one -> need -> half(need).equals(one)).toList()),
        picked(areaNames(areas), seen(areas)),
        rows(all, inAreas(areas)).stream().map(one -> one.only(seen(areas))).toList(),
        rows.quality().stream().flatMap(one -> quality(one).stream()).toList(),
        wishes.all().stream().filter(ThemeView::isOfMany).map(this::wish).toList(),
        guard.may(DevelopmentActions.SUPPORT));
  }

  private Half half(Need need) {
    return Half.of(LocalDate.ofInstant(need.saidAt(), clock.getZone()));
  }

  /// The last four, the first first.
  private List<Half> halves() {
    var halves = new ArrayList<Half>();
    var half = Half.of(LocalDate.now(clock));
    for (int i = 0; i < HALVES; i++, half = half.before()) halves.addFirst(half);
    return halves;
  }

  private List<String> areaNames(List<Named> areas) {
    var names = new ArrayList<>(areas.stream().map(Named::name).toList());
    names.add(texts.say("development.theme.no-area"));
    return names;
  }

  /// Which of the columns the reader follows. What is hidden is decided with all of them.
  private List<Integer> seen(List<Named> areas) {
    var all = guard.may(LeadershipActions.FOLLOW, new Scope.Everywhere());
    return IntStream.rangeClosed(0, areas.size())
        .filter(at -> all || (at < areas.size() && follows(areas.get(at))))
        .boxed()
        .toList();
  }

  private boolean follows(Named area) {
    return guard.may(LeadershipActions.FOLLOW, new Scope.Area(area.id()));
  }

  private static List<String> picked(List<String> all, List<Integer> columns) {
    return columns.stream().map(all::get).toList();
  }

  private static List<Predicate<Need>> inAreas(List<Named> areas) {
    var tests = new ArrayList<Predicate<Need>>();
    for (var area : areas) tests.add(need -> need.area().equals(Optional.of(area.id())));
    var known = areas.stream().map(Named::id).toList();
    tests.add(need -> need.area().filter(known::contains).isEmpty());
    return tests;
  }

  /// A row for each theme that anybody has named, the most frequent first; what may not be shown
  /// comes last, in the order of themes.
  private List<Row> rows(List<Need> all, List<Predicate<Need>> columns) {
    Function<SupportTheme, Counts> counts =
        theme ->
            Counts.of(
                columns.stream()
                    .map(column ->
                        (int)
                            all.stream()
                                .filter(need -> need.theme() == theme && column.test(need))
                                .count())
                    .toList());
    return Arrays.stream(SupportTheme.values())
        .filter(theme -> all.stream().anyMatch(need -> need.theme() == theme))
        .map(theme -> Map.entry(theme, counts.apply(theme)))
        .sorted(Comparator.comparingInt(one -> -one.getValue().total().orElse(0)))
        .map(one -> row(one.getKey(), one.getValue()))
        .toList();
  }

  private Row row(SupportTheme theme, Counts counts) {
    return new Row(
        theme.name(),
        texts.say(theme.key()),
        text(counts.total()),
        IntStream.range(0, counts.parts().size())
            .mapToObj(i -> text(counts.parts().get(i)))
            .toList(),
        counts.total().isPresent());
  }

  private String text(OptionalInt count) {
    return count.isPresent()
        ? Integer.toString(count.getAsInt())
        : texts.say("development.theme.few");
  }

  private Optional<QualityRow> quality(ThemeRows.Quality one) {
    if (one.answers() < Counts.LEAST) return Optional.empty();
    return Optional.of(
        new QualityRow(
            texts.say(one.theme().key()),
            texts.say("development.theme.useful", one.useful(), one.answers())));
  }

  /// What people wish for themselves is seen by them and those who plan courses alone.
  private static boolean isOfMany(Wish wish) {
    return wish.origin().equals("needs") && wish.person().isEmpty();
  }

  private WishRow wish(Wish one) {
    var subject =
        switch (one.subject()) {
          case Subject.Theme(var theme) -> texts.say(theme.key());
          case Subject.Competence(var code) -> String.join(", ", competences.names(List.of(code)));
        };
    return new WishRow(
        subject,
        one.words(),
        one.madeAt(),
        one.by(),
        one.state(),
        one.course()
            .flatMap(courses::find)
            .filter(course -> course.standing() == Standing.PUBLISHED)
            .map(course -> new Named(course.id(), course.title())),
        one.metOn());
  }
}
