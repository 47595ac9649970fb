package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Disagreements and the time diary of a team, from outside.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class TeamTalkTests {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient db;

  private TalkWeb web;
  private TalkTown town;
  private String team = "";
  private UUID bo = new UUID(0, 0);
  private UUID ida = new UUID(0, 0);
  private UUID mette = new UUID(0, 0);

  @BeforeEach
  void settle() {
    web = new TalkWeb(mvc);
    town = new TalkTown(db);
    team = "/teams/" + town.cluster.value();
    bo = town.leader();
    ida = town.member(town.ida());
    mette = town.manager();
  }

  private String raise(UUID who, String circle) throws Exception {
    var answer =
        web.send(
            who,
            team + "/disagreements",
            "circle",
            circle,
            "about",
            "goal",
            "title",
            "Fælles mål",
            "matter",
            "Skal alle huse have det samme mål?");
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  @Test
  void aDisagreementIsReadByThoseItConcernsAndCountedAbove() throws Exception {
    var page = raise(ida, "team");
    web.send(bo, page + "/views", "view", "Nej, husene er forskellige");
    assertThat(web.read(ida, page)).contains("Nej, husene er forskellige");
    assertThat(web.ask(mette, page).getStatus()).isEqualTo(404);
    assertThat(web.read(mette, team + "/disagreements"))
        .contains("åben")
        .doesNotContain("Fælles mål");
    var reader = SignedIn.account(db, List.of(Role.READER), new Scope.Everywhere());
    assertThat(web.ask(reader, team + "/disagreements").getStatus()).isEqualTo(403);
    web.send(ida, page + "/taking-up");
    assertThat(web.read(mette, page)).contains("Nej, husene er forskellige");
    assertThat(web.read(mette, team + "/disagreements")).contains("Fælles mål");
    var missing =
        web.send(mette, page + "/settlement", "version", "0", "outcome", "Hvert hus sit mål");
    assertThat(missing.getStatus()).isEqualTo(422);
    assertThat(missing.getContentAsString()).contains("Hvert hus sit mål");
    settle(page, 303);
    settle(page, 409);
    assertThat(web.read(ida, page))
        .contains("Afgjort", "En leder besluttede", "Vi lytter bedre nu");
  }

  private void settle(String page, int status) throws Exception {
    var answer =
        web.send(
            mette,
            page + "/settlement",
            "version",
            "0",
            "on",
            TalkTown.today().toString(),
            "how",
            "decided",
            "by",
            "Mette Kjær",
            "outcome",
            "Hvert hus sit mål",
            "learnt",
            "Vi lytter bedre nu");
    assertThat(answer.getStatus() == 302 ? 303 : answer.getStatus()).isEqualTo(status);
  }

  @Test
  void twoOfAChainDisagreeWithoutTheTeam() throws Exception {
    var page = raise(bo, town.mette.value().toString());
    assertThat(web.read(mette, page)).contains("Fælles mål");
    assertThat(web.ask(ida, page).getStatus()).isEqualTo(404);
    var other = town.per.value().toString();
    assertThat(
            web.send(
                    bo,
                    team + "/disagreements",
                    "circle",
                    other,
                    "about",
                    "goal",
                    "title",
                    "a",
                    "matter",
                    "b")
                .getStatus())
        .isEqualTo(422);
  }

  @Test
  void aWeekIsSummedForTheTeamWhenItIsOverAndFourHaveWritten() throws Exception {
    var monday = TalkTown.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    assertThat(web.send(ida, team + "/diary", "monday", monday.toString()).getStatus())
        .isEqualTo(403);
    web.send(bo, team + "/diary", "monday", monday.toString());
    var week = db.sql("select id from leadership.diary_week").query(UUID.class).single();
    writes(bo, week, "professional", "4");
    writes(ida, week, "administrative", "4");
    assertThat(web.read(ida, "/my-week")).contains("1:00 t.");
    assertThat(web.read(ida, "/my-week?day=" + monday.minusDays(9))).contains("Min uge");
    assertThat(web.read(bo, team + "/diary")).contains("Vises efter").doesNotContain("50 %");
    ended(week);
    assertThat(web.read(bo, team + "/diary")).contains("Færre end fire har skrevet");
    for (int i = 1; i < 3; i++) alsoWrites(week, i);
    assertThat(web.read(ida, team + "/diary")).contains("25 %", "75 %", "Telefonen (1)");
    assertThat(web.ask(mette, team + "/diary").getStatus()).isEqualTo(403);
    var all =
        SignedIn.account(
            db,
            List.of(Role.PROGRAMME_OFFICE, Role.HR, Role.ADMINISTRATOR, Role.AUDITOR),
            new Scope.Everywhere());
    assertThat(web.ask(all, team + "/diary").getStatus()).isEqualTo(403);
  }

  private void writes(UUID who, UUID week, String task, String quarters) throws Exception {
    var today = TalkTown.today().toString();
    var form = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++)
      web.send(
          who,
          "/my-week/" + week + "/entries",
          "form",
          form,
          "day",
          today,
          "task",
          task,
          "quarters",
          quarters);
    web.send(
        who, "/my-week/" + week + "/disturbances", "form", form, "day", today, "cause", "nothing");
  }

  private void ended(UUID week) {
    db.sql("update leadership.diary_week set monday = monday - 14 where id = :id")
        .param("id", week)
        .update();
  }

  private void alsoWrites(UUID week, int house) {
    LocalDate day = TalkTown.today().minusDays(14);
    var person = town.houses.get(house).value();
    db.sql(
            """
            insert into leadership.diary_entry
            values (gen_random_uuid(), :week, :person, :day, 'administrative', 4, now())
            """)
        .param("week", week)
        .param("person", person)
        .param("day", day)
        .update();
    if (house == 1)
      db.sql(
              """
              insert into leadership.diary_disturbance
              values (gen_random_uuid(), :week, :person, :day, 'phone', now())
              """)
          .param("week", week)
          .param("person", person)
          .param("day", day)
          .update();
  }

  @Test
  void whoDeclinesIsNotAskedAndLeavesNothing() throws Exception {
    var monday = TalkTown.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    web.send(bo, team + "/diary", "monday", monday.toString());
    var week = db.sql("select id from leadership.diary_week").query(UUID.class).single();
    assertThat(web.read(ida, "/")).contains("Skriv i tidsdagbogen i dag");
    writes(ida, week, "strategic", "2");
    web.send(ida, "/my-week/" + week + "/decline");
    assertThat(db.sql("select count(*) from leadership.diary_entry").query(Integer.class).single())
        .isZero();
    assertThat(web.read(ida, "/")).doesNotContain("Skriv i tidsdagbogen i dag");
    assertThat(web.ask(mette, "/my-week/").getStatus()).isEqualTo(404);
    assertThat(web.send(mette, "/my-week/" + week + "/join").getStatus()).isEqualTo(404);
  }
}
