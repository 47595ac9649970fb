package dk.klynge.organisation.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A structure of one area, about which nothing has been told yet and nobody is to be told, and the
/// changes that tests make to it.
final class StructureFixture {

  private final JdbcClient db;
  private final StructuralChanges changes;
  private final TransactionTemplate transaction;
  private final AreaId area;

  StructureFixture(JdbcClient db, StructuralChanges changes, TransactionTemplate transaction) {
    this.db = db;
    this.changes = changes;
    this.transaction = transaction;
    var register = new RegisterFixture(db).empty();
    db.sql(
            """
            truncate organisation.exchange_delivery, organisation.exchange_subscription,
              organisation.structure_event
            """)
        .update();
    area = register.area("Nord");
    db.sql("delete from organisation.structure_event").update();
  }

  ClusterId established(String name) {
    var id = new ClusterId(UUID.randomUUID());
    applied(new StructuralChange.Establish(id, name, "municipal", Optional.of(area)));
    return id;
  }

  void applied(StructuralChange change) {
    applied(change, LocalDate.of(2027, 8, 1));
  }

  void applied(StructuralChange change, LocalDate day) {
    var reason = new Reason("test", UUID.randomUUID(), "Prøve");
    transaction.executeWithoutResult(_ ->
        assertThat(changes.apply(day, List.of(change), reason))
            .isInstanceOf(StructuralChanges.Outcome.Applied.class));
  }

  void house(String name) {
    new RegisterFixture(db).institution(name).in(area).add();
  }

  void ledHouse(String name) {
    var register = new RegisterFixture(db);
    var house = register.institution(name).in(area).places("nursery", 12).add();
    register.leads(register.person("Bo Leder"), house, "institution_leader");
  }
}
