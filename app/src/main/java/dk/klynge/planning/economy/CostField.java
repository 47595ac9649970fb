package dk.klynge.planning.economy;

import java.util.List;

/// A field of the form of a cost model: the key of the text it stands for, and what is written.
record CostField(String name, Kind kind) {

  enum Kind {
    TEXT,
    YEAR,
    NUMBER,
    /// One number for each year, with semicolons between them.
    YEARS,
    /// `child` or `institution`.
    BEARER
  }

  /// Fields that belong together, under a heading.
  record Section(String name, List<CostField> fields) {}

  static final List<Section> SECTIONS =
      List.of(
          section("name", Kind.TEXT, "name.da", "name.en", "description.da", "description.en"),
          section("time", Kind.YEAR, "prices", "effective"),
          section(
              "posts",
              Kind.NUMBER,
              "posts.institution-leader",
              "posts.deputy",
              "posts.pedagogical-leader",
              "posts.redefined-pay",
              "posts.department-leader",
              "posts.cluster-leader",
              "posts.network-coordinator"),
          section(
              "second",
              Kind.NUMBER,
              "second-leader-from.alone",
              "second-leader-from.cluster",
              "second-leader-from.network",
              "unknown-places"),
          section(
              "administration",
              Kind.NUMBER,
              "administration.unit-alone",
              "administration.unit-cluster",
              "administration.unit-network",
              "administration.cluster",
              "administration.network"),
          section(
              "freed",
              Kind.NUMBER,
              "freed-time.cluster",
              "freed-time.network",
              "freed-time.weeks",
              "freed-time.hour"),
          section(
              "people",
              Kind.NUMBER,
              "people.leader-turnover",
              "people.deputy-turnover",
              "people.from-leaders"),
          new Section(
              "transition",
              List.of(
                  number("transition.post"),
                  number("transition.cluster"),
                  number("transition.training"),
                  number("transition.it"),
                  years("transition.spread"),
                  years("phasing"))),
          new Section(
              "required",
              List.of(
                  years("required.years"),
                  new CostField("required.by", Kind.BEARER),
                  number("required.over"),
                  number("self-owning-tolerance"))));

  static List<CostField> all() {
    return SECTIONS.stream().flatMap(section -> section.fields().stream()).toList();
  }

  private static Section section(String name, Kind kind, String... fields) {
    return new Section(
        name, List.of(fields).stream().map(field -> new CostField(field, kind)).toList());
  }

  private static CostField number(String name) {
    return new CostField(name, Kind.NUMBER);
  }

  private static CostField years(String name) {
    return new CostField(name, Kind.YEARS);
  }
}
