package dk.klynge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.audit.AuditChain.Verdict;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest
class AuditChainTests {

  private final AuditFixture fixture;

  @Autowired
  AuditChainTests(AuditTrail trail, Environment environment) {
    fixture = new AuditFixture(trail, environment);
  }

  @Test
  void notEvenTheOwnerChangesAnEntryWhileTheTriggersStand() throws SQLException {
    fixture.changeName("Myretuen", "Tuen");
    try (var owner = fixture.owner()) {
      for (var deed :
          List.of(
              "update audit.entry set who = 'nobody'",
              "delete from audit.entry",
              "truncate audit.entry, audit.link",
              "update audit.link set hash = ''",
              "delete from audit.link"))
        assertThatThrownBy(() -> AuditFixture.execute(owner, deed))
            .as(deed)
            .hasMessageContaining("append-only");
    }
  }

  @Test
  void aChainThatNobodyTouchedIsIntact() throws SQLException {
    fixture.changeName("Ælletræet", "Elletræet 🌳");
    assertThat(fixture.verdict()).isInstanceOf(Verdict.Intact.class);
  }

  @Test
  void whoeverRewritesAnEntryBehindTheTriggersIsFoundOut() throws SQLException {
    var id = fixture.changeName("Rønnebærhuset", "Rønnebær");
    tamper(
        "update audit.entry set fields = '{}' where subject_id = '" + id + "'",
        "is not as it was written");
  }

  @Test
  void whoeverRemovesAnEntryAndItsLinkIsFoundOut() throws SQLException {
    var id = fixture.changeName("Hyldehuset", "Hylden");
    fixture.changeName("Lindehuset", "Linden");
    var deed =
        """
        with gone as (delete from audit.link where entry in
          (select id from audit.entry where subject_id = '%s') returning entry)
        delete from audit.entry where id in (select entry from gone)
        """;
    tamper(deed.formatted(id), "is missing");
  }

  @Test
  void whoeverSlipsInAnEntryIsFoundOut() throws SQLException {
    fixture.changeName("Pilehuset", "Pilen");
    tamper(
        """
        insert into audit.entry (at, who, who_name, kind, action, subject_kind, subject_id, subject_name, fields)
        values (now(), 'x', 'x', 'change', 'x', 'x', 'x', 'x', '{}')
        """,
        "has no link");
  }

  @Test
  void aLinkNotedEarlierShowsThatTheEndWasCutOff() throws SQLException {
    fixture.changeName("Egehuset", "Egen");
    try (var owner = fixture.owner()) {
      var head = ((Verdict.Intact) AuditChain.verify(owner)).head();
      assertThat(AuditChain.holds(owner, head)).isTrue();
      owner.setAutoCommit(false);
      AuditFixture.execute(owner, "set local session_replication_role = replica");
      AuditFixture.execute(
          owner, "delete from audit.link where position = (select max(position) from audit.link)");
      assertThat(AuditChain.holds(owner, head)).isFalse();
      owner.rollback();
    }
  }

  /// Does it as somebody who may switch the triggers off, and puts everything back afterwards.
  private void tamper(String deed, String foundOut) throws SQLException {
    assertThat(fixture.verdict()).isInstanceOf(Verdict.Intact.class);
    try (var owner = fixture.owner()) {
      AuditFixture.execute(owner, "set session_replication_role = replica");
      AuditFixture.execute(owner, "create temporary table kept_entry as select * from audit.entry");
      AuditFixture.execute(owner, "create temporary table kept_link as select * from audit.link");
      AuditFixture.execute(owner, deed);
      assertThat(AuditChain.verify(owner))
          .isInstanceOfSatisfying(
              Verdict.Broken.class, broken -> assertThat(broken.reason()).contains(foundOut));
      AuditFixture.execute(owner, "truncate audit.link, audit.entry");
      AuditFixture.execute(
          owner, "insert into audit.entry overriding system value select * from kept_entry");
      AuditFixture.execute(owner, "insert into audit.link select * from kept_link");
    }
  }
}
