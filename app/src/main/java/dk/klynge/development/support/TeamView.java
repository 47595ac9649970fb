package dk.klynge.development.support;

import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportPlace;
import dk.klynge.development.SupportPlaces;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.support.ConsultantRows.Membership;
import dk.klynge.development.support.SupportPages.AwayRow;
import dk.klynge.development.support.SupportPages.ConsultantPage;
import dk.klynge.development.support.SupportPages.LoadRow;
import dk.klynge.development.support.SupportPages.Month;
import dk.klynge.development.support.SupportPages.Option;
import dk.klynge.development.support.SupportPages.TieRow;
import dk.klynge.development.support.SupportPages.VisitRow;
import dk.klynge.guard.Role;
import dk.klynge.guard.RoleHolders;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The team and its load in the reader's words.
@Component
class TeamView {

  private static final List<String> TIES = List.of("family", "friend", "former", "other");

  private final Load load;
  private final Employees employees;
  private final RoleHolders holders;
  private final SupportPlaces places;
  private final Texts texts;
  private final Format format;

  TeamView(Load load, Employees employees, RoleHolders holders, SupportPlaces places, Words words) {
    this.load = load;
    this.employees = employees;
    this.holders = holders;
    this.places = places;
    this.texts = words.texts();
    this.format = words.format();
  }

  List<LoadRow> load(LocalDate today) {
    return load.on(today).stream().map(line -> row(line, today)).toList();
  }

  List<String> months(LocalDate today) {
    return IntStream.range(0, Load.MONTHS)
        .mapToObj(i -> today.plusMonths(i).getMonth())
        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, texts.language()))
        .toList();
  }

  private LoadRow row(Load.Line line, LocalDate today) {
    var one = line.consultant();
    var months =
        IntStream.range(0, Load.MONTHS)
            .mapToObj(i -> new Month(hours(line.months().get(i)), line.isOver(i)))
            .toList();
    var away =
        one.away().stream()
            .filter(each -> !each.last().isBefore(today))
            .map(each -> format.shortDay(each.first()) + " – " + format.shortDay(each.last()))
            .collect(Collectors.joining(", "));
    return new LoadRow(
        one.id().value(),
        one.name(),
        subjects(one),
        hours(one.capacity()),
        months,
        away,
        line.awayVisits().stream().map(this::visit).toList());
  }

  String hours(java.math.BigDecimal value) {
    return format.decimal(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }

  VisitRow visit(Visit one) {
    return new VisitRow(
        one.need().value(), one.placeName(), one.consultantName(), one.day(), hours(one.hours()));
  }

  String subjects(Consultant one) {
    return one.subjects().stream()
        .sorted()
        .map(each -> texts.say(each.key()))
        .collect(Collectors.joining(", "));
  }

  List<Option> themes() {
    return Arrays.stream(SupportTheme.values())
        .map(one -> new Option(one.name(), texts.say(one.key())))
        .toList();
  }

  /// Accounts that hold the role of the support team, each once.
  List<Option> accounts() {
    return holders.all().stream()
        .filter(one -> one.held().role() == Role.SUPPORT_TEAM)
        .map(one -> new Option(one.account().toString(), one.name()))
        .distinct()
        .toList();
  }

  ConsultantPage consultant(
      Consultant one, Membership membership, Map<String, String> form, Map<String, String> errors) {
    return new ConsultantPage(
        one.id().value(),
        one.name(),
        one.email(),
        subjects(one),
        texts.say("development.hours.month", hours(one.capacity())),
        period(membership.period()),
        one.person().flatMap(id -> employees.nameOf(new PersonId(id))).orElse(""),
        one.away().stream().map(each -> new AwayRow(each.id(), each.first(), each.last())).toList(),
        one.ties().stream()
            .map(each ->
                new TieRow(
                    each.id(),
                    each.placeName(),
                    texts.say("development.tie." + each.kind()),
                    each.until().map(format::shortDay).orElse("")))
            .toList(),
        places.all(DevelopmentActions.SUPPORT).stream().map(TeamView::option).toList(),
        TIES.stream().map(kind -> new Option(kind, texts.say("development.tie." + kind))).toList(),
        form,
        errors);
  }

  private static Option option(SupportPlace place) {
    return new Option(place.id().toString(), place.name());
  }

  static boolean isTie(String kind) {
    return TIES.contains(kind);
  }

  String period(dk.klynge.time.Period period) {
    return period
        .until()
        .map(end -> format.shortDay(period.from()) + " – " + format.shortDay(end.minusDays(1)))
        .orElseGet(() -> texts.say("development.from", format.shortDay(period.from())));
  }
}
