package dk.klynge.leadership.disagreement;

import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.disagreement.Disagreement.Settlement;
import dk.klynge.leadership.disagreement.DisagreementDoor.Visit;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class DisagreementView {

  private final DisagreementRows rows;
  private final SettleDisagreement settle;
  private final Pairs pairs;
  private final Employees employees;
  private final Texts texts;
  private final Clock clock;

  DisagreementView(
      DisagreementRows rows,
      SettleDisagreement settle,
      Pairs pairs,
      Employees employees,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.settle = settle;
    this.pairs = pairs;
    this.employees = employees;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param mayRaise one of the team, or of its chain
  record ListPage(
      UUID cluster, String team, List<Row> rows, long open, long settled, boolean mayRaise) {}

  record Row(UUID id, String title, String about, String circle, Instant raised, boolean settled) {}

  record FormPage(
      UUID cluster,
      String team,
      Map<String, String> form,
      Map<String, String> errors,
      List<Option> circles,
      List<Option> abouts) {}

  record Option(String value, String text) {}

  record ShowPage(
      UUID cluster,
      String team,
      UUID id,
      int version,
      String title,
      String about,
      String circle,
      String matter,
      String heard,
      String raisedBy,
      Instant raised,
      List<String> concerned,
      List<Said> views,
      Optional<Settlement> settled,
      String how,
      Optional<Named> next,
      List<Option> hows,
      Map<String, String> form,
      Map<String, String> errors) {}

  record Said(String by, String text, Instant at) {}

  ListPage list(Visit visit) {
    var all = rows.of(visit.team().cluster());
    long settled = all.stream().filter(one -> one.settled().isPresent()).count();
    return new ListPage(
        visit.team().cluster().value(),
        visit.team().name(),
        all.stream().filter(visit::reads).map(this::row).toList(),
        all.size() - settled,
        settled,
        !circles(visit).isEmpty());
  }

  private Row row(Disagreement one) {
    return new Row(
        one.id(),
        one.words().title(),
        about(one.words().about()),
        texts.say("leadership.disagreement.circle." + one.circle()),
        one.raised(),
        one.settled().isPresent());
  }

  private String about(String about) {
    return texts.say("leadership.disagreement.about." + about);
  }

  FormPage form(Visit visit, Map<String, String> form, Map<String, String> errors) {
    return new FormPage(
        visit.team().cluster().value(),
        visit.team().name(),
        form,
        said(errors),
        circles(visit),
        Disagreement.ABOUT.stream().map(one -> new Option(one, about(one))).toList());
  }

  /// The team for its members, and each with whom the reader is a pair of this team's chain.
  private List<Option> circles(Visit visit) {
    if (visit.me().isEmpty()) return List.of();
    var me = visit.person();
    var team = visit.team();
    var whole =
        team.has(me)
            ? Stream.of(new Option("team", texts.say("leadership.disagreement.circle.team")))
            : Stream.<Option>empty();
    var two =
        pairs.of(me, LocalDate.now(clock)).stream()
            .filter(pair -> team.has(pair.leader().id()) || team.has(pair.other().id()))
            .map(pair -> pair.across(me))
            .map(one ->
                new Option(
                    one.id().value().toString(),
                    texts.say("leadership.disagreement.circle.with", one.name())));
    return Stream.concat(whole, two).toList();
  }

  ShowPage show(
      Visit visit, Disagreement one, Map<String, String> typed, Map<String, String> errors) {
    var form = new HashMap<>(begun(one));
    form.putAll(typed);
    form.put("form", UUID.randomUUID().toString());
    form.put("version", Integer.toString(one.version()));
    return new ShowPage(
        visit.team().cluster().value(),
        visit.team().name(),
        one.id(),
        one.version(),
        one.words().title(),
        about(one.words().about()),
        texts.say("leadership.disagreement.circle." + one.circle()),
        one.words().matter(),
        one.words().heard(),
        name(one.raisedBy()),
        one.raised(),
        one.concerned(visit.team()).stream().map(this::name).toList(),
        one.views().stream()
            .map(view -> new Said(name(view.person()), view.text(), view.at()))
            .toList(),
        one.settled(),
        one.settled().map(it -> texts.say("leadership.disagreement.how." + it.how())).orElse(""),
        settle.next(one, visit.team()),
        Disagreement.HOW.stream()
            .map(how -> new Option(how, texts.say("leadership.disagreement.how." + how)))
            .toList(),
        form,
        said(errors));
  }

  private Map<String, String> begun(Disagreement one) {
    var heard = Map.of("heard", one.words().heard(), "on", LocalDate.now(clock).toString());
    return one.settled()
        .map(it ->
            Map.of(
                "heard",
                one.words().heard(),
                "on",
                it.on().toString(),
                "how",
                it.how(),
                "by",
                it.by(),
                "outcome",
                it.outcome(),
                "learnt",
                it.learnt()))
        .orElse(heard);
  }

  private String name(PersonId person) {
    return employees.nameOf(person).orElse("–");
  }

  private Map<String, String> said(Map<String, String> keys) {
    var errors = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> errors.put(field, texts.say(key)));
    return errors;
  }
}
