package dk.klynge.organisation.change;

import dk.klynge.guard.Scope;
import dk.klynge.organisation.timeline.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A kind of thing that people establish, change and close in the register, and the fields of its
/// form.
enum Kind {
  INSTITUTION(
      "institutions",
      Table.INSTITUTION,
      List.of(
          Input.NAME,
          Input.TYPE,
          Input.OWNERSHIP,
          Input.AREA,
          Input.UMBRELLA,
          Input.LEGAL_UNIT,
          Input.PROFILE,
          Input.WEBSITE,
          Input.BUDGET,
          Input.STAFF)),
  UNIT(
      "units",
      Table.UNIT,
      List.of(
          Input.NAME,
          Input.UNIT_KIND,
          Input.ADDRESS,
          Input.POSTAL_CODE,
          Input.TOWN,
          Input.DISTRICT,
          Input.MUNICIPALITY,
          Input.LATITUDE,
          Input.LONGITUDE)),
  CLUSTER("clusters", Table.CLUSTER, List.of(Input.NAME, Input.CLUSTER_KIND, Input.AREA)),
  AREA("areas", Table.AREA, List.of(Input.NAME)),
  UMBRELLA("umbrellas", Table.UMBRELLA, List.of(Input.NAME)),
  LEGAL_UNIT("legal-units", Table.LEGAL_UNIT, List.of(Input.NAME, Input.CVR));

  private final String path;
  private final Table table;
  private final List<Input> inputs;

  Kind(String path, Table table, List<Input> inputs) {
    this.path = path;
    this.table = table;
    this.inputs = inputs;
  }

  static Kind ofPath(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst().orElseThrow();
  }

  String path() {
    return path;
  }

  Table table() {
    return table;
  }

  List<Input> inputs() {
    return inputs;
  }

  /// As the audit trail, the external ids and the message keys call it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Where somebody must be allowed to change things in order to change this one; `id` is that of
  /// the institution where the thing is a unit.
  Scope scope(UUID id) {
    return switch (this) {
      case INSTITUTION, UNIT -> new Scope.Institution(id);
      case CLUSTER -> new Scope.Cluster(id);
      case AREA -> new Scope.Area(id);
      case UMBRELLA, LEGAL_UNIT -> new Scope.Everywhere();
    };
  }
}
