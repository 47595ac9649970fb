package dk.klynge.audit;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// The page as it is shown: every word already in the reader's language. `older` is the address of
/// the next older entries, empty where there are none.
record AuditPage(
    AuditSearch search,
    List<Choice> actions,
    List<Choice> subjectKinds,
    List<Row> rows,
    String older) {

  record Choice(String value, String text, boolean chosen) {}

  record Row(
      long id,
      String at,
      String who,
      String deed,
      String subjectKind,
      String subjectName,
      List<Field> fields) {}

  record Field(String name, String before, String after) {}

  static String older(AuditSearch search, AuditEntry last) {
    var values = values(search);
    var address = UriComponentsBuilder.fromPath("/audit");
    values.forEach((name, value) -> {
      if (!value.isEmpty()) address.queryParam(name, "{" + name + "}");
    });
    return address.queryParam("before", last.id()).encode().buildAndExpand(values).toUriString();
  }

  private static Map<String, String> values(AuditSearch search) {
    return Map.of(
        "who", search.who(),
        "subjectKind", search.subjectKind(),
        "subjectId", search.subjectId(),
        "name", search.name(),
        "action", search.action(),
        "from", search.from().map(Object::toString).orElse(""),
        "until", search.until().map(Object::toString).orElse(""));
  }
}
