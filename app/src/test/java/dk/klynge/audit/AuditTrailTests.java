package dk.klynge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedInAs;
import dk.klynge.audit.AuditChain.Verdict;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Role;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class AuditTrailTests {

  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private final AuditTrail trail;
  private final AuditFixture fixture;

  @Autowired
  AuditTrailTests(AuditTrail trail, Environment environment) {
    this.trail = trail;
    fixture = new AuditFixture(trail, environment);
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void anEntryTellsWhoDidWhatToWhatAndWhatStoodThereBefore() {
    var id = fixture.changeName("Skovmusen", "Bøgehuset");
    assertThat(entry(id))
        .hasEntrySatisfying("who", who -> assertThat(UUID.fromString((String) who)).isNotNull())
        .containsEntry("who_name", "Prøve")
        .containsEntry("action", AuditFixture.ACTION)
        .containsEntry("kind", "change")
        .containsEntry("subject_name", "Skovmusen")
        .containsEntry(
            "fields", "{\"name\": {\"after\": \"Bøgehuset\", \"before\": \"Skovmusen\"}}");
  }

  @Test
  void whatNobodyIsSignedInForIsDoneByTheSystem() {
    assertThat(entry(fixture.changeName("Solsikken", ""))).containsEntry("who", "system");
  }

  @Test
  void theProgramCanNeitherChangeNorDeleteAnEntry() {
    var id = fixture.changeName("Elverhøj", "Elverhøjen");
    for (var deed :
        List.of(
            "update audit.entry set who = 'nobody' where subject_id = '" + id + "'",
            "delete from audit.entry",
            "truncate audit.entry cascade",
            "insert into audit.link values (0, 0, '')",
            "update audit.link set hash = ''",
            "alter table audit.entry disable trigger all"))
      assertThatThrownBy(() -> db.sql(deed).update())
          .as(deed)
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining(
              deed.startsWith("alter") ? "must be owner" : "permission denied");
    assertThat(entry(id)).containsEntry("who", "system");
  }

  @Test
  void noRecordOfMigrationsIsTheProgramsToWrite() {
    assertThatThrownBy(() -> db.sql("delete from flyway_schema_history_audit").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> db.sql("create table audit.more (id int)").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whatIsRolledBackLeavesNoTrace() {
    var id =
        transaction.execute(status -> {
          status.setRollbackOnly();
          return fixture.changeName("Birkehuset", "Birken");
        });
    assertThat(count(id)).isZero();
  }

  @Test
  void aThousandSubjectsOfOneDeedAreWrittenInAFewRoundTrips() throws SQLException {
    var batch = UUID.randomUUID().toString();
    var all =
        IntStream.range(0, 1234)
            .mapToObj(n ->
                new Changed(
                    new Subject(batch, "id-" + n, "Hus " + n), Map.of("n", new Change("", "" + n))))
            .toList();
    trail.changedAll(AuditFixture.ACTION, all);
    assertThat(
            db.sql("select count(*) from audit.entry where subject_kind = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single())
        .isEqualTo(1234);
    assertThat(fixture.verdict()).isInstanceOf(Verdict.Intact.class);
  }

  @Test
  void manyWhoWriteAtOnceMakeOneChain() throws SQLException {
    try (var writers = Executors.newFixedThreadPool(5)) {
      for (var n = 0; n < 60; n++)
        writers.execute(() ->
            transaction.executeWithoutResult(status -> {
              fixture.changeName("Travle hus", "1");
              fixture.changeName("Travle hus", "2");
            }));
    }
    assertThat(fixture.verdict()).isInstanceOf(Verdict.Intact.class);
  }

  @Test
  void aLongTransactionKeepsNobodyElseFromWriting() {
    transaction.executeWithoutResult(status -> {
      fixture.changeName("Langsomme hus", "1");
      try (var other = Executors.newSingleThreadExecutor()) {
        assertThat(other.submit(() -> fixture.changeName("Hurtige hus", "1")))
            .succeedsWithin(Duration.ofMinutes(2));
      }
    });
  }

  private Map<String, Object> entry(String id) {
    return db.sql(
            "select who, who_name, action, kind, subject_name, fields::text from audit.entry where"
                + " subject_id = :id")
        .param("id", id)
        .query()
        .singleRow();
  }

  private int count(String id) {
    return db.sql("select count(*) from audit.entry where subject_id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }
}
