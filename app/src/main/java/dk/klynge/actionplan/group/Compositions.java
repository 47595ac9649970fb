package dk.klynge.actionplan.group;

import dk.klynge.documents.ShippedYaml;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rule of composition: as the municipality has set it, or else as the program ships it.
@Repository
class Compositions {

  private final JdbcClient db;
  private final List<SeatRule> shipped;

  Compositions(JdbcClient db) {
    this.db = db;
    this.shipped = read();
  }

  List<SeatRule> rules() {
    var own =
        db.sql(
                """
                select role, seats, per_unit from actionplan.composition
                 order by array_position(array['leader', 'staff', 'parent'], role)
                """)
            .query(SeatRule.class)
            .list();
    return own.isEmpty() ? shipped : own;
  }

  void set(List<SeatRule> rules) {
    rules.forEach(rule ->
        db.sql(
                """
                insert into actionplan.composition (role, seats, per_unit) values (:role, :seats, :per)
                on conflict (role) do update set seats = excluded.seats, per_unit = excluded.per_unit
                """)
            .param("role", rule.role())
            .param("seats", rule.seats())
            .param("per", rule.perUnit())
            .update());
  }

  private static List<SeatRule> read() {
    return ShippedYaml.read("actionplan/composition.yaml")
        .path("seats")
        .valueStream()
        .map(node ->
            new SeatRule(
                node.path("role").asString(),
                node.path("seats").asInt(),
                node.path("per").asString().equals("unit")))
        .toList();
  }
}
