package dk.klynge.planning.criteria;

import java.util.List;

/// A field of the form: the key of the text it stands for, and how it is filled in.
///
/// @param options what can be chosen; empty for fields that are written
record FormField(String name, Kind kind, List<String> options) {

  enum Kind {
    TEXT,
    NUMBER,
    CHOICE,
    /// Names with commas between them.
    NAMES,
    /// The same, of age groups.
    AGE_GROUPS,
    /// One group of names on each line.
    GROUPS,
    /// `label: names` on each line.
    LABELLED,
    /// `attribute: price` on each line.
    PRICES
  }

  /// Fields that belong together, under a heading.
  record Section(String name, List<FormField> fields) {}

  static final List<Section> SECTIONS =
      List.of(
          new Section("name", texts("name.da", "name.en", "description.da", "description.en")),
          new Section(
              "goal",
              List.of(
                  choice("clusters.kind", "fewest", "exactly", "between"),
                  number("clusters.exactly"),
                  number("clusters.min"),
                  number("clusters.max"),
                  choice("objective", "median", "centroid", "largest-distance"),
                  choice("counting", "sites", "children"),
                  choice("distance", "fitting", "great-circle", "EPSG:25832", "as-given"))),
          new Section(
              "weight",
              List.of(
                  choice("weight.of", "places", "children"),
                  new FormField("weight.age-groups", Kind.AGE_GROUPS, List.of()),
                  number("weight.min"),
                  number("weight.max"),
                  number("weight.unknown"))),
          new Section(
              "limits",
              List.of(
                  number("sites.min"),
                  number("sites.max"),
                  number("diameter"),
                  number("distance-to-centre"),
                  new FormField("same", Kind.NAMES, List.of()),
                  number("ages.from"),
                  number("ages.to"),
                  choice("ages.unoffered", "require", "leave-out"),
                  number("neighbours.nearest"),
                  number("neighbours.within"))),
          new Section(
              "ties",
              List.of(
                  new FormField("together", Kind.GROUPS, List.of()),
                  new FormField("apart", Kind.GROUPS, List.of()),
                  new FormField("fixed", Kind.LABELLED, List.of()))),
          new Section(
              "wishes",
              List.of(
                  number("wishes.balance"),
                  number("wishes.keep"),
                  new FormField("wishes.same", Kind.PRICES, List.of()),
                  new FormField("wishes.transitions", Kind.PRICES, List.of()))));

  static List<FormField> all() {
    return SECTIONS.stream().flatMap(section -> section.fields().stream()).toList();
  }

  private static List<FormField> texts(String... names) {
    return List.of(names).stream().map(name -> new FormField(name, Kind.TEXT, List.of())).toList();
  }

  private static FormField number(String name) {
    return new FormField(name, Kind.NUMBER, List.of());
  }

  private static FormField choice(String name, String... options) {
    return new FormField(name, Kind.CHOICE, List.of(options));
  }
}
