package dk.klynge.organisation.structural;

import dk.klynge.organisation.timeline.Table;
import java.util.Arrays;
import java.util.List;

/// A structural verb that people do from the page of a cluster or an institution.
enum Verb {
  MERGER("clusters", "mergers", List.of("day", "into", "reason")),
  AMALGAMATION(
      "clusters", "amalgamations", List.of("day", "others", "name", "kind", "area", "reason")),
  SPLIT("clusters", "splits", List.of("day", "members", "name", "reason")),
  OWNERSHIP_TRANSFER(
      "institutions", "ownership-transfers", List.of("day", "ownership", "umbrella", "reason"));

  private final String of;
  private final String path;
  private final List<String> fields;

  Verb(String of, String path, List<String> fields) {
    this.of = of;
    this.path = path;
    this.fields = fields;
  }

  static Verb ofPath(String path) {
    return Arrays.stream(values()).filter(verb -> verb.path.equals(path)).findFirst().orElseThrow();
  }

  String path() {
    return path;
  }

  /// The first part of the address of what it is done to.
  String of() {
    return of;
  }

  Table table() {
    return of.equals("clusters") ? Table.CLUSTER : Table.INSTITUTION;
  }

  /// What is asked for, in the order of the form.
  List<String> fields() {
    return fields;
  }
}
