package dk.klynge.planning.headcount;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// The form in which what is taken for granted is tried otherwise; a field that is not sent keeps
/// its number.
record AssumedForm(Map<String, String> values) {

  static final List<String> NUMBERS =
      List.of("leaders", "deputies", "cluster-leaders", "department-posts");
  static final List<String> PERCENTS =
      List.of("from-leaders", "leader-turnover", "deputy-turnover");
  static final List<String> DAYS = List.of("from", "effective");

  /// More people than any municipality has.
  private static final int MOST = 5000;

  /// What reading gives: what is assumed, and the keys of the messages by the names of the fields.
  record Read(Assumed assumed, Map<String, String> errors) {}

  String value(String field, String own) {
    return values.getOrDefault(field, own).strip();
  }

  /// What was sent as the query of an address, with its `?`; empty where nothing was.
  String query() {
    var builder = UriComponentsBuilder.newInstance();
    var sent =
        Stream.of(NUMBERS, PERCENTS, DAYS)
            .flatMap(List::stream)
            .filter(values::containsKey)
            .collect(Collectors.toMap(field -> field, field -> value(field, "")));
    sent.keySet().stream().sorted().forEach(field -> builder.queryParam(field, "{" + field + "}"));
    return builder.encode().buildAndExpand(sent).toUriString();
  }

  /// A field that is wrong counts as not sent.
  Read read(Assumed own) {
    var errors = new LinkedHashMap<String, String>();
    return new Read(
        new Assumed(
            number("leaders", own.leaders(), errors),
            number("deputies", own.deputies(), errors),
            number("cluster-leaders", own.clusterLeaders(), errors),
            percent("from-leaders", own.fromLeaders(), errors),
            number("department-posts", own.departmentPosts(), errors),
            percent("leader-turnover", own.leaderTurnover(), errors),
            percent("deputy-turnover", own.deputyTurnover(), errors),
            day("from", own.from(), errors),
            day("effective", own.effective(), errors)),
        errors);
  }

  private int number(String field, int own, Map<String, String> errors) {
    if (!values.containsKey(field)) return own;
    var text = value(field, "").replaceAll("(?<=[0-9])[. ,\u00a0](?=[0-9]{3})", "");
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= MOST) return Integer.parseInt(text);
    errors.put(field, "planning.headcount.error.number");
    return own;
  }

  private double percent(String field, double own, Map<String, String> errors) {
    if (!values.containsKey(field)) return own;
    var text = value(field, "").replace("%", "").strip().replace(',', '.');
    if (text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?") && Double.parseDouble(text) <= 100)
      return Double.parseDouble(text);
    errors.put(field, "planning.headcount.error.percent");
    return own;
  }

  private LocalDate day(String field, LocalDate own, Map<String, String> errors) {
    if (value(field, "").isEmpty()) return own;
    try {
      var day = LocalDate.parse(value(field, ""));
      if (day.getYear() >= 1990 && day.getYear() <= 2100) return day;
    } catch (DateTimeException e) {
      // Said below, as for a day that is too far away.
    }
    errors.put(field, "planning.headcount.error.day");
    return own;
  }
}
