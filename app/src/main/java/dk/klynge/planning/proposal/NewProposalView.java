package dk.klynge.planning.proposal;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.proposal.NewProposalPage.Choice;
import dk.klynge.planning.proposal.NewProposalPage.Option;
import dk.klynge.planning.proposal.NewProposalPage.Selection;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the form that asks for a proposal, with what the register offers on the chosen day.
@Component
class NewProposalView {

  private static final List<String> OWNERSHIPS =
      List.of("municipal", "self_owning", "private", "outsourced");
  private static final List<String> TYPES =
      List.of(
          "nursery",
          "kindergarten",
          "integrated",
          "after_school",
          "club",
          "special",
          "family_daycare",
          "other");
  private static final List<String> KINDS =
      List.of("municipal", "self_owning", "special", "network", "none");

  private final Register register;
  private final CriteriaCatalogue criteria;
  private final Words words;
  private final Format format;
  private final Clock clock;

  NewProposalView(
      Register register, CriteriaCatalogue criteria, Words words, Format format, Clock clock) {
    this.register = register;
    this.criteria = criteria;
    this.words = words;
    this.format = format;
    this.clock = clock;
  }

  NewProposalPage page(Map<String, String> query, String error) {
    var filled = filled(query);
    var day = LocalDate.parse(filled.get("day"));
    var language = LocaleContextHolder.getLocale();
    return new NewProposalPage(
        filled,
        filters(day),
        criteria.all().stream()
            .map(choice -> new Option(choice.key(), label(choice, choice.name().in(language))))
            .toList(),
        selection(register.on(day, Filter.of(query))),
        query.getOrDefault("form", UUID.randomUUID().toString()),
        error);
  }

  private static String label(CriteriaCatalogue.Choice choice, String name) {
    return choice.version() > 1 ? name + ", v" + choice.version() : name;
  }

  private Map<String, String> filled(Map<String, String> query) {
    var today = LocalDate.now(clock);
    var filled = new HashMap<String, String>();
    filled.put("name", words.say("planning.proposal.new.name", format.shortDay(today)));
    filled.put("seconds", "10");
    filled.put("seed", "1");
    filled.put("threads", Integer.toString(threads()));
    filled.put("criteria", criteria.all().isEmpty() ? "" : criteria.all().getFirst().key());
    filled.putAll(query);
    filled.put("day", day(query.getOrDefault("day", ""), today).toString());
    return filled;
  }

  private static LocalDate day(String text, LocalDate today) {
    try {
      return text.isBlank() ? today : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return today;
    }
  }

  static int threads() {
    return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Question.Effort.MOST_THREADS);
  }

  private List<Choice> filters(LocalDate day) {
    return List.of(
        choice("area", "area", named(register.areasOn(day))),
        choice("ownership", "ownership", coded("ownership", OWNERSHIPS)),
        choice("type", "type", coded("type", TYPES)),
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
        entries.stream().filter(entry -> entry.point().isEmpty()).map(Entry::name).toList(),
        entries.stream().filter(entry -> entry.totalPlaces().isEmpty()).map(Entry::name).toList());
  }
}
