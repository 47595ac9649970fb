package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.rehearsal.Assumptions.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is typed into the form of a rehearsal; text, so that nothing is lost when it is refused.
///
/// @param values by field
record AssumptionsForm(Map<String, String> values) {

  /// @param least and
  /// @param most that may be given
  record Field(String name, int least, int most) {

    String key() {
      return "staffing.rehearsal.field." + name;
    }
  }

  static final List<Field> FIELDS =
      List.of(
          new Field("applying", 1, 100),
          new Field("wishes", 1, Assumptions.MOST_WISHES),
          new Field("nearness", 0, 100),
          new Field("size", 0, 100),
          new Field("agreement", 0, 100),
          new Field("unfit", 0, 100),
          new Field("draws", 1, Assumptions.MOST_DRAWS));

  AssumptionsForm {
    values = Map.copyOf(values);
  }

  static AssumptionsForm of(Assumptions from, long seed) {
    return new AssumptionsForm(
        Map.of(
            "applying", "" + from.applying(),
            "wishes", "" + from.wishes(),
            "nearness", "" + from.nearness(),
            "size", "" + from.size(),
            "agreement", "" + from.agreement(),
            "unfit", "" + from.unfit(),
            "draws", "" + from.draws(),
            "source", from.source().name().toLowerCase(Locale.ROOT),
            "seed", "" + seed));
  }

  /// Fields that cannot be used.
  Map<String, Field> wrong() {
    var wrong = new LinkedHashMap<String, Field>();
    for (var field : FIELDS) {
      int value = number(field.name());
      if (value < field.least() || value > field.most()) wrong.put(field.name(), field);
    }
    if (!text("seed").matches("-?\\d{1,18}"))
      wrong.put("seed", new Field("seed", 0, Integer.MAX_VALUE));
    return wrong;
  }

  Assumptions assumptions() {
    return new Assumptions(
        number("applying"),
        number("wishes"),
        number("nearness"),
        number("size"),
        number("agreement"),
        number("unfit"),
        text("source").equals("real") ? Source.REAL : Source.DRAWN,
        number("draws"));
  }

  long seed() {
    return Long.parseLong(text("seed"));
  }

  String text(String field) {
    return values.getOrDefault(field, "").strip();
  }

  private int number(String field) {
    return text(field).matches("\\d{1,6}") ? Integer.parseInt(text(field)) : -1;
  }
}
