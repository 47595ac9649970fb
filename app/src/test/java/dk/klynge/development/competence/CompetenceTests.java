package dk.klynge.development.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.development.Learning;
import dk.klynge.development.StaffCompetences;
import dk.klynge.guard.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/// The list of competences as the support team writes it; rolled back, since other tests map by
/// those that come with the program.
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CompetenceTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired CompetenceRows rows;
  @Autowired StaffCompetences known;

  private RequestPostProcessor team = request -> request;

  @BeforeEach
  void aCourseAboutLanguage() {
    new Learning(db);
    team = SignedIn.as(db, Role.SUPPORT_TEAM);
    db.sql(
            """
            insert into development.course (id, form, title, theme, about, place, teacher, seats, positions, areas,
              competences, self_owning, last_day, withdraw_until, made_at, made_by)
            values (:id, 'competences', 'Dialogisk læsning', 'professional', '', '', '', 20, '{}', '{}', '{language}',
              true, '2027-01-01', '2027-01-01', now(), 'a')
            """)
        .param("id", UUID.randomUUID())
        .update();
    db.sql(
            """
            insert into development.course_meeting
            select id, 1, date '2027-02-01', time '09:00', time '12:00' from development.course
            """)
        .update();
  }

  private MvcTestResult send(int version, String first, String retired) {
    var request = web.post().uri("/course-competences").with(team).with(csrf());
    request.param("version", "" + version);
    request.param("code-0", "language").param("danish-0", first).param("english-0", first);
    if (!retired.isEmpty()) request.param("retired-0", retired);
    request.param("code-1", "play").param("danish-1", "Leg").param("english-1", "Play");
    request.param("code-2", "").param("danish-2", "Natur & ude").param("english-2", "Outdoors");
    return request.exchange();
  }

  @Test
  void thoseThatComeWithTheProgramHaveBothLanguages() {
    assertThat(rows.all())
        .hasSizeGreaterThan(10)
        .allMatch(one -> !one.danish().isBlank() && !one.english().isBlank())
        .anyMatch(one -> one.danish().equals("Krop, bevægelse og natur"));
  }

  @Test
  void aRetiredOneStaysOnItsCourseAndIsOfferedNoMore() {
    int version = rows.version();
    assertThat(send(version, "", "")).hasStatus(422).bodyText().contains("er i brug");
    assertThat(send(version, "Sprog", "on")).hasStatus(302);
    assertThat(known.inUse()).extracting(StaffCompetences.Known::code).contains("outdoors");
    assertThat(known.inUse()).noneMatch(one -> one.code().equals("language"));
    assertThat(known.inUseOr(Set.of("language"))).anyMatch(one -> one.code().equals("language"));
    var course = db.sql("select id from development.course").query(UUID.class).single();
    assertThat(web.get().uri("/courses/" + course).with(team).exchange())
        .bodyText()
        .contains("<dd>Sprog</dd>");
    assertThat(web.get().uri("/courses/" + course + "/content").with(team).exchange())
        .bodyText()
        .contains("value=\"language\"");
    assertThat(web.get().uri("/courses/new").with(team).exchange())
        .bodyText()
        .contains("Natur &amp; ude")
        .doesNotContain("value=\"language\"");
  }

  @Test
  void twoWhoWriteDoNotWriteOverEachOther() {
    int version = rows.version();
    assertThat(send(version, "Sprog", "")).hasStatus(302);
    assertThat(send(version, "Ord", ""))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"Ord\"", "En anden har gemt listen", "Sprog / Sprog");
    assertThat(send(rows.version(), "Leg", "")).hasStatus(422).bodyText().contains("to gange");
  }

  @Test
  void aProgramReadsAndWritesTheList() {
    var call = "/api/v1/course-competences";
    assertThat(web.get().uri(call).with(SignedIn.as(db)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("\"code\":\"language\"");
    int version = rows.version();
    var list =
        """
        {"version": %d, "competences": [
          {"code": "language", "danish": "Sprog", "english": "Language", "retired": true},
          {"danish": "Leg", "english": "Play"}]}
        """;
    assertThat(put(SignedIn.as(db), list.formatted(version))).hasStatus(403);
    assertThat(put(team, list.formatted(version))).hasStatusOk();
    assertThat(rows.all()).hasSize(2);
    assertThat(put(team, list.formatted(version))).hasStatus(412);
    assertThat(put(team, "{\"version\": 1, \"competences\": []}")).hasStatus(422);
  }

  private MvcTestResult put(RequestPostProcessor who, String list) {
    return web.put()
        .uri("/api/v1/course-competences")
        .with(who)
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(list)
        .exchange();
  }
}
