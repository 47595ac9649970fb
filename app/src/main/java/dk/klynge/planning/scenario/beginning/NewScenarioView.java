package dk.klynge.planning.scenario.beginning;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.beginning.NewScenarioPage.Choice;
import dk.klynge.planning.scenario.beginning.NewScenarioPage.Option;
import dk.klynge.planning.scenario.beginning.NewScenarioPage.Selection;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the form for a new scenario, with what the register offers on the chosen day.
@Component
class NewScenarioView {

  private static final List<String> OWNERSHIPS =
      List.of("municipal", "self_owning", "private", "outsourced");
  private static final List<String> KINDS =
      List.of("municipal", "self_owning", "special", "network", "none");

  private final Register register;
  private final CriteriaCatalogue criteria;
  private final MakeScenario make;
  private final ActWords words;
  private final Format format;
  private final Clock clock;

  NewScenarioView(
      Register register,
      CriteriaCatalogue criteria,
      MakeScenario make,
      ActWords words,
      Format format,
      Clock clock) {
    this.register = register;
    this.criteria = criteria;
    this.make = make;
    this.words = words;
    this.format = format;
    this.clock = clock;
  }

  NewScenarioPage page(Map<String, String> query, String error) {
    var begin = beginning(query);
    var from = make.called(begin).orElse("");
    var filled = filled(query, from);
    var day = LocalDate.parse(filled.get("day"));
    var language = LocaleContextHolder.getLocale();
    return new NewScenarioPage(
        filled,
        from,
        filters(day),
        criteria.all().stream()
            .map(choice -> new Option(choice.key(), choice.name().in(language)))
            .toList(),
        selection(
            begin instanceof Beginning.Today today ? register.on(day, today.filter()) : List.of()),
        query.getOrDefault("form", UUID.randomUUID().toString()),
        error);
  }

  Beginning beginning(Map<String, String> query) {
    if (!query.getOrDefault("proposal", "").isBlank())
      return new Beginning.Proposal(ProposalId.of(query.getOrDefault("proposal", "")));
    if (!query.getOrDefault("scenario", "").isBlank())
      return new Beginning.Other(ScenarioId.of(query.getOrDefault("scenario", "")));
    return new Beginning.Today(
        day(query), Filter.of(query), query.getOrDefault("criteria", ""), clusters(query));
  }

  /// What is no number is as good as none: the field allows only numbers.
  private static OptionalInt clusters(Map<String, String> query) {
    var text = query.getOrDefault("clusters", "").strip();
    return text.matches("[1-9][0-9]{0,3}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  private Map<String, String> filled(Map<String, String> query, String from) {
    var today = LocalDate.now(clock);
    var filled = new HashMap<String, String>();
    filled.put(
        "name",
        from.isEmpty()
            ? words.say("planning.scenario.new.name", format.shortDay(today))
            : words.say("planning.scenario.new.name.from", from));
    filled.put("criteria", criteria.all().isEmpty() ? "" : criteria.all().getFirst().key());
    filled.putAll(query);
    filled.put("day", day(query).toString());
    return filled;
  }

  private LocalDate day(Map<String, String> query) {
    var text = query.getOrDefault("day", "");
    try {
      return text.isBlank() ? LocalDate.now(clock) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return LocalDate.now(clock);
    }
  }

  private List<Choice> filters(LocalDate day) {
    return List.of(
        choice("area", "area", named(register.areasOn(day))),
        choice("ownership", "ownership", coded("ownership", OWNERSHIPS)),
        choice("clusterKind", "cluster-kind", coded("cluster-kind", KINDS)),
        choice("umbrella", "umbrella", named(register.umbrellasOn(day))),
        choice(
            "municipality",
            "municipality",
            register.municipalitiesOn(day).stream().map(name -> new Option(name, name))));
  }

  private Choice choice(String name, String code, Stream<Option> options) {
    return new Choice(name, words.word(code, name), options.toList());
  }

  private static Stream<Option> named(List<Named> named) {
    return named.stream().map(each -> new Option(each.id().toString(), each.name()));
  }

  private Stream<Option> coded(String kind, List<String> codes) {
    return codes.stream().map(code -> new Option(code, words.word(kind + "." + code, code)));
  }

  private static Selection selection(List<Entry> entries) {
    return new Selection(
        entries.size(),
        entries.stream().mapToLong(entry -> entry.totalPlaces().orElse(0)).sum(),
        entries.stream()
            .flatMap(entry -> entry.cluster().stream())
            .map(cluster -> cluster.id())
            .distinct()
            .count());
  }
}
