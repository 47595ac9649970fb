package dk.klynge.organisation.structural;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterClosed;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.InstitutionMoved;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.WebApplicationContext;

/// A reason changes the register once, stands in the history, and is told to those who listen.
@SpringBootTest
@RecordApplicationEvents
class ReasonTests {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @Autowired StructuralChanges structure;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  @Autowired ApplicationEvents news;

  private RegisterFixture given;
  private AreaId nord;
  private ClusterId a;
  private ClusterId b;
  private InstitutionId solsikken;

  @BeforeEach
  void twoClusters() {
    LocaleContextHolder.setLocale(Locale.of("da"));
    given = new RegisterFixture(db).empty();
    nord = given.area("Nord");
    a = given.cluster("Klynge A", "municipal", nord);
    b = given.cluster("Klynge B", "municipal", nord);
    solsikken = given.institution("Solsikken").in(nord).cluster(a).add();
    given.institution("Egen").in(nord).cluster(b).add();
  }

  @Test
  void theHistoryNamesTheReason() {
    apply(new MergeInto(a, b));
    var browser = new RegisterBrowser(context);
    assertThat(browser.danish("/institutions/" + solsikken.value())).contains("Beslutning nr. 7");
    assertThat(browser.english("/clusters/" + a.value() + "?day=2026-12-31"))
        .contains("Beslutning nr. 7");
  }

  @Test
  void theSameReasonChangesTheRegisterOnceAlsoWhenTwoApplyItTogether() throws Exception {
    var reason = reason();
    List<StructuralChange> changes = List.of(new MergeInto(a, b));
    try (var two = Executors.newFixedThreadPool(2)) {
      var first = two.submit(() -> structure.apply(DAY, changes, reason));
      var second = two.submit(() -> structure.apply(DAY, changes, reason));
      assertThat(List.of(first.get(), second.get()))
          .containsExactlyInAnyOrder(new Outcome.Applied(1), new Outcome.AppliedBefore());
    }
    assertThat(applied()).isOne();
    assertThat(structure.apply(DAY, changes, reason)).isEqualTo(new Outcome.AppliedBefore());
  }

  @Test
  void newsIsToldWhenTheRegisterChangesAndNotWhenItIsOnlyAsked() {
    var change = new MergeInto(a, b);
    structure.consequences(DAY, List.of(change));
    assertThat(news.stream(ClusterClosed.class)).isEmpty();
    apply(change);
    assertThat(news.stream(ClusterClosed.class))
        .containsExactly(new ClusterClosed(a, "Klynge A", DAY));
    assertThat(news.stream(InstitutionMoved.class))
        .containsExactly(new InstitutionMoved(solsikken, Optional.of(a), Optional.of(b), DAY));
  }

  @Test
  void aWholeReformIsTriedAndAppliedInOneGo() {
    var moves = new ArrayList<StructuralChange>();
    for (int number = 0; number < 100; number++)
      moves.add(new Move(given.institution("Hus " + number).in(nord).cluster(a).add(), b));
    moves.add(new MergeInto(a, b));
    var begin = System.nanoTime();
    assertThat(structure.consequences(DAY, moves)).isNotEmpty();
    var tried = System.nanoTime();
    assertThat(structure.apply(DAY, moves, reason())).isEqualTo(new Outcome.Applied(101));
    var applied = System.nanoTime();
    System.out.printf(
        "100 moves and a merger: tried in %d ms, applied in %d ms%n",
        (tried - begin) / 1_000_000, (applied - tried) / 1_000_000);
    assertThat(applied - begin).isLessThan(120_000_000_000L);
  }

  private Outcome apply(StructuralChange... changes) {
    return structure.apply(DAY, List.of(changes), reason());
  }

  private int applied() {
    return db.sql("select count(*) from organisation.applied_reason").query(Integer.class).single();
  }

  private static Reason reason() {
    return new Reason("decision", UUID.randomUUID(), "Beslutning nr. 7 af 1. juni 2026");
  }
}
