package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

/// Those who do not go on: by an agreement, by themselves, or by a notice that the law on
/// collective dismissals is asked about first.
record Farewells(Desk desk, Ledger ledger) {

  private static final LocalDate LAST = Desk.EFFECTIVE.minusDays(1);

  void leaves(UUID person) throws Exception {
    desk.send(ledger.path() + "/people/" + person + "/leaving", "on", LAST.toString());
  }

  void agreed(UUID person) throws Exception {
    desk.send(
        "/arrangements",
        "person",
        person.toString(),
        "kind",
        "retirement",
        "from",
        Desk.EFFECTIVE.toString(),
        "form",
        UUID.randomUUID().toString());
    var id = desk.ids("select id from staffing.arrangement where person = ?", person).getFirst();
    desk.send(
        "/arrangements/" + id + "/negotiation",
        "version",
        Integer.toString(desk.count("select version from staffing.arrangement where id = ?", id)),
        "union",
        "BUPL",
        "negotiated",
        desk.today().toString(),
        "effective",
        Desk.EFFECTIVE.toString(),
        "agreed",
        "1");
  }

  /// Heard, counted by the watch, and given.
  void noticed(UUID person) throws Exception {
    var notice =
        desk.send(
            "/notices",
            "person",
            person.toString(),
            "on",
            desk.today().toString(),
            "until",
            desk.today().plusDays(7).toString());
    desk.send(notice + "/answer", "version", version(person), "on", desk.today().toString());
    assertThat(desk.page(notice)).contains("LBK nr. 291");
    desk.send(
        notice,
        "version",
        version(person),
        "on",
        desk.today().toString(),
        "leaves",
        LAST.toString());
  }

  private String version(UUID person) {
    return Integer.toString(
        desk.count("select version from staffing.notice where person = ?", person));
  }
}
