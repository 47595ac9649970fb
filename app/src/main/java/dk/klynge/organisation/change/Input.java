package dk.klynge.organisation.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One field of a form: its column, what may be written in it, and what is said when it is wrong.
enum Input {
  NAME("name", Shape.REQUIRED),
  TYPE(
      "type",
      "organisation.type.",
      List.of(
          "nursery",
          "integrated",
          "kindergarten",
          "after_school",
          "club",
          "special",
          "family_daycare",
          "other")),
  OWNERSHIP(
      "ownership",
      "organisation.ownership.",
      List.of("municipal", "self_owning", "private", "outsourced")),
  UNIT_KIND(
      "kind",
      "organisation.unit-kind.",
      List.of("main", "house", "outpost", "pickup", "bus", "other")),
  CLUSTER_KIND(
      "kind",
      "organisation.cluster-kind.",
      List.of("municipal", "self_owning", "special", "network")),
  AREA("area", Shape.REFERENCE),
  UMBRELLA("umbrella", Shape.REFERENCE),
  LEGAL_UNIT("legal_unit", Shape.REFERENCE),
  PROFILE("profile", Shape.TEXT),
  WEBSITE("website", Shape.WEB_ADDRESS),
  BUDGET("budget", Shape.MONEY),
  STAFF("staff", Shape.MONEY),
  ADDRESS("address", Shape.TEXT),
  POSTAL_CODE("postal_code", Shape.TEXT),
  TOWN("town", Shape.TEXT),
  DISTRICT("district", Shape.TEXT),
  MUNICIPALITY("municipality", Shape.TEXT),
  LATITUDE("latitude", Shape.LATITUDE),
  LONGITUDE("longitude", Shape.LONGITUDE),
  CVR("cvr", Shape.CVR);

  enum Shape {
    REQUIRED,
    TEXT,
    CHOICE,
    REFERENCE,
    WEB_ADDRESS,
    MONEY,
    LATITUDE,
    LONGITUDE,
    CVR
  }

  /// A web address without a user part: `http://a@b/` is a mail address gone astray.
  private static final Pattern WEB = Pattern.compile("https?://[^\\s/@]+\\.[^\\s@]+");

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final String column;
  private final Shape shape;
  private final String texts;
  private final List<String> choices;

  Input(String column, Shape shape) {
    this.column = column;
    this.shape = shape;
    texts = "";
    choices = List.of();
  }

  Input(String column, String texts, List<String> choices) {
    this.column = column;
    this.shape = Shape.CHOICE;
    this.texts = texts;
    this.choices = choices;
  }

  String column() {
    return column;
  }

  Shape shape() {
    return shape;
  }

  List<String> choices() {
    return choices;
  }

  /// The key of the text for one of the choices.
  String text(String choice) {
    return texts + choice;
  }

  /// What is stored for what was written; Danish decimals become plain ones.
  String stored(String written) {
    var text = written.strip();
    return switch (shape) {
      case MONEY -> text.replaceAll("[.\\s]", "").replace(',', '.');
      case LATITUDE, LONGITUDE -> text.replace(',', '.');
      case CVR -> text.replace(" ", "");
      case REQUIRED, TEXT, CHOICE, REFERENCE, WEB_ADDRESS -> text;
    };
  }

  /// How a stored value is written in the form again.
  String written(String stored) {
    return shape == Shape.MONEY ? stored.replaceFirst("\\.0+$", "").replace('.', ',') : stored;
  }

  /// The key of what is wrong with the stored form, if anything.
  Optional<String> problem(String stored) {
    if (stored.isEmpty())
      return shape == Shape.REQUIRED || shape == Shape.CHOICE
          ? refused("required")
          : Optional.empty();
    return switch (shape) {
      case REQUIRED, TEXT -> stored.length() > 300 ? refused("long") : Optional.empty();
      case CHOICE -> choices.contains(stored) ? Optional.empty() : refused("choice");
      case REFERENCE -> UUID.matcher(stored).matches() ? Optional.empty() : refused("choice");
      case WEB_ADDRESS -> WEB.matcher(stored).matches() ? Optional.empty() : refused("web");
      case MONEY -> stored.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.empty() : refused("number");
      case LATITUDE -> degrees(stored, 90);
      case LONGITUDE -> degrees(stored, 180);
      case CVR -> stored.matches("\\d{8}") ? Optional.empty() : refused("cvr");
    };
  }

  private static Optional<String> degrees(String stored, int most) {
    if (!stored.matches("-?\\d{1,3}(\\.\\d+)?")) return refused("degrees");
    return Math.abs(Double.parseDouble(stored)) <= most ? Optional.empty() : refused("degrees");
  }

  private static Optional<String> refused(String what) {
    return Optional.of("organisation.problem." + what);
  }
}
