package dk.klynge.publishing.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/// The channels of the communication plan as an editor writes them; rolled back, since other tests
/// plan with those that come with the program.
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ChannelTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  @Test
  void aNewChannelCanBeChosenAndOneInUseStays() {
    var editor = SignedIn.as(db, Role.EDITOR);
    db.sql("delete from publishing.measure").update();
    db.sql(
            """
            insert into publishing.measure (id, form, audience, channel, message, day, owner, owner_name)
            values (gen_random_uuid(), 'channels', 'STAFF', 'fact-sheet', 'Ark', '2026-01-05', 'a', 'A')
            """)
        .update();
    var version =
        db.sql("select version from publishing.channel_list").query(Integer.class).single();
    assertThat(send(editor, version, "")).hasStatus(422).bodyText().contains("kan ikke tages ud");
    assertThat(send(editor, version, "Faktaark")).hasStatus(302);
    assertThat(send(editor, version, "Ark"))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"Ark\"", "En anden har ændret kanalerne");
    assertThat(web.get().uri("/communication-plan/new").with(editor).exchange())
        .bodyText()
        .contains("value=\"notice-in-the-house\"", "Faktaark")
        .doesNotContain(">Ugepakke<");
    var reader = SignedIn.as(db, Role.READER);
    assertThat(web.get().uri("/communication-channels").with(reader).exchange()).hasStatus(403);
  }

  private MvcTestResult send(RequestPostProcessor who, int version, String factSheet) {
    return web.post()
        .uri("/communication-channels")
        .with(who)
        .with(csrf())
        .param("version", "" + version)
        .param("code-0", "fact-sheet")
        .param("danish-0", factSheet)
        .param("english-0", factSheet)
        .param("danish-1", "Opslag i huset")
        .param("english-1", "Notice in the house")
        .exchange();
  }
}
