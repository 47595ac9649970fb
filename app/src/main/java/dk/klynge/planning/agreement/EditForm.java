package dk.klynge.planning.agreement;

import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Content.Line;
import dk.klynge.planning.agreement.saving.Content.Party;
import dk.klynge.planning.agreement.saving.Content.Section;
import dk.klynge.planning.agreement.saving.Content.Source;
import dk.klynge.planning.agreement.saving.Tasks;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// What stands in the fields of an agreement. Rows and sections that are empty are left out, so
/// that a page without script can offer some for more.
record EditForm(
    String from, String until, List<Row> rows, TaskFields tasks, List<Section> sections) {

  private static final int MORE = 3;

  EditForm {
    rows = List.copyOf(rows);
    sections = List.copyOf(sections);
  }

  record Row(String institution, String source, String how, String kroner) {
    static final Row EMPTY = new Row("", Source.OTHER.code(), "", "");

    boolean empty() {
      return how.isBlank() && kroner.isBlank();
    }
  }

  /// One task on each line; the source by its id, version and name, empty where there is none.
  record TaskFields(String model, String version, String name, String unit, String network) {

    static TaskFields of(Tasks tasks) {
      var source = tasks.source();
      return new TaskFields(
          source.map(each -> each.model().value().toString()).orElse(""),
          source.map(each -> Integer.toString(each.version())).orElse(""),
          source.map(Tasks.Source::name).orElse(""),
          String.join("\n", tasks.unit()),
          String.join("\n", tasks.network()));
    }

    Tasks tasks() {
      return new Tasks(source(), lines(unit), lines(network));
    }

    /// Hidden fields of the form: whoever spoils them has written the tasks without a model.
    private Optional<Tasks.Source> source() {
      if (!model.matches("[0-9a-f-]{36}") || !version.matches("[0-9]{1,6}"))
        return Optional.empty();
      return Optional.of(
          new Tasks.Source(LeadershipModelId.of(model), Integer.parseInt(version), name));
    }

    private static List<String> lines(String text) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  /// With the tasks of a leadership model in place of those that stand there.
  EditForm with(Tasks other) {
    return new EditForm(from, until, rows, TaskFields.of(other), sections);
  }

  static EditForm of(Content content) {
    return new EditForm(
        content.from().toString(),
        content.until().map(LocalDate::toString).orElse(""),
        content.lines().stream()
            .map(line ->
                new Row(
                    line.institution().toString(),
                    line.source().code(),
                    line.how(),
                    line.kroner().toPlainString()))
            .toList(),
        TaskFields.of(content.tasks().orElse(Tasks.NONE)),
        content.sections());
  }

  static EditForm of(MultiValueMap<String, String> fields) {
    var rows = new ArrayList<Row>();
    var count = fields.getOrDefault("line.how", List.of()).size();
    for (int i = 0; i < count; i++)
      rows.add(
          new Row(
              at(fields, "line.institution", i),
              at(fields, "line.source", i),
              at(fields, "line.how", i),
              at(fields, "line.kroner", i)));
    var sections = new ArrayList<Section>();
    for (int i = 0; i < fields.getOrDefault("section.text", List.of()).size(); i++)
      sections.add(new Section(at(fields, "section.title", i), at(fields, "section.text", i)));
    return new EditForm(
        at(fields, "from", 0),
        at(fields, "until", 0),
        rows.stream().filter(row -> !row.empty()).toList(),
        tasks(fields),
        sections.stream()
            .filter(each -> !each.title().isEmpty() || !each.text().isEmpty())
            .toList());
  }

  private static TaskFields tasks(MultiValueMap<String, String> fields) {
    return new TaskFields(
        at(fields, "tasks.model", 0),
        at(fields, "tasks.version", 0),
        at(fields, "tasks.name", 0),
        at(fields, "tasks.unit", 0),
        at(fields, "tasks.network", 0));
  }

  private static String at(MultiValueMap<String, String> fields, String name, int index) {
    var values = fields.getOrDefault(name, List.of());
    return index < values.size() ? values.get(index).strip() : "";
  }

  List<Row> offered() {
    var all = new ArrayList<>(rows);
    for (int i = 0; i < MORE; i++) all.add(Row.EMPTY);
    return all;
  }

  List<Section> offeredSections() {
    var all = new ArrayList<>(sections);
    all.add(new Section("", ""));
    return all;
  }

  /// Message keys by field; empty when all is well.
  Map<String, String> problems(List<Party> parties) {
    var problems = new LinkedHashMap<String, String>();
    var begins = day(from);
    if (begins.isEmpty()) problems.put("from", "problem.from");
    if (!until.isEmpty() && day(until).isEmpty()) problems.put("until", "problem.until");
    if (begins.isPresent() && day(until).filter(end -> !end.isAfter(begins.get())).isPresent())
      problems.put("until", "problem.period");
    var known = institutions(parties);
    for (int i = 0; i < rows.size(); i++) {
      if (!known.contains(rows.get(i).institution()))
        problems.put("institution-" + i, "problem.institution");
      if (kroner(rows.get(i).kroner()).isEmpty()) problems.put("kroner-" + i, "problem.kroner");
      if (rows.get(i).how().isEmpty()) problems.put("how-" + i, "problem.how");
    }
    for (int i = 0; i < sections.size(); i++)
      if (sections.get(i).title().isEmpty()) problems.put("title-" + i, "problem.title");
    return problems;
  }

  private static Set<String> institutions(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> party.institution().stream())
        .map(UUID::toString)
        .collect(Collectors.toSet());
  }

  /// Of a form without problems.
  Content content(Content before, List<Party> parties) {
    return new Content(
        before.language(),
        before.network(),
        day(from).orElseThrow(),
        day(until),
        parties,
        rows.stream()
            .map(row ->
                new Line(
                    UUID.fromString(row.institution()),
                    source(row.source()),
                    row.how(),
                    kroner(row.kroner()).orElseThrow()))
            .toList(),
        Optional.of(tasks.tasks()).filter(each -> !each.none()),
        sections);
  }

  private static Source source(String code) {
    return Arrays.stream(Source.values())
        .filter(source -> source.code().equals(code))
        .findFirst()
        .orElse(Source.OTHER);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whole kroner, with or without a sign between thousands; below zero is an expense.
  static Optional<BigDecimal> kroner(String text) {
    if (!text.matches("-?([0-9]{1,9}|[0-9]{1,3}([., \u00a0][0-9]{3}){1,2})"))
      return Optional.empty();
    return Optional.of(new BigDecimal(text.replaceAll("[., \u00a0]", "")));
  }
}
