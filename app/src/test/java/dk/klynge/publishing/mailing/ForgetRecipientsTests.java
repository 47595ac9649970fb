package dk.klynge.publishing.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.publishing.NewsletterFixture;
import dk.klynge.publishing.NewsletterId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who got a newsletter is forgotten after the months that the editor has set; how many is not.
@SpringBootTest
@AutoConfigureMockMvc
class ForgetRecipientsTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired ForgetRecipients forget;
  @Autowired ProgressRows progress;

  private NewsletterFixture letters;

  @BeforeEach
  void nothingIsSent() {
    letters = new NewsletterFixture(db).empty();
    letters.subscribers(3, "x.example");
    db.sql("update publishing.mailing_rule set recipient_months = 12").update();
  }

  @Test
  void afterAYearOnlyTheFiguresAreLeft() {
    var old = sent("13 months");
    var young = sent("11 months");
    assertThat(forget.forget()).isOne();
    assertThat(forget.forget()).isZero();
    assertThat(rows(old)).isZero();
    assertThat(rows(young)).isEqualTo(3);
    assertThat(progress.count(old)).isEqualTo(new ProgressRows.Count(3, 0, 0, 3, 0, 0, 0));

    var editor = SignedIn.as(db, Role.EDITOR);
    var version =
        db.sql("select version from publishing.mailing_rule").query(String.class).single();
    for (int twice = 0; twice < 2; twice++)
      assertThat(
              web.post()
                  .uri("/newsletters/addresses/rule")
                  .with(editor)
                  .with(csrf())
                  .param("months", "6")
                  .param("version", version)
                  .exchange())
          .hasStatus(302);
    assertThat(forget.forget()).isOne();
    assertThat(rows(young)).isZero();
    assertThat(web.get().uri("/newsletters/" + young.value() + "/sending").with(editor).exchange())
        .bodyText()
        .contains("Modtagernes adresser er slettet", "3 af 3");
  }

  private NewsletterId sent(String ago) {
    var id = letters.due();
    db.sql(
            """
            insert into publishing.recipient (newsletter, address, language, next_at, claimed_at, sent_at)
            select :id, address, 'da', now(), now(), now() from publishing.address
            """)
        .param("id", id.value())
        .update();
    db.sql(
            """
            update publishing.newsletter
               set begun_at = now() - cast(:ago as interval), finished_at = now() - cast(:ago as interval)
             where id = :id
            """)
        .param("id", id.value())
        .param("ago", ago)
        .update();
    return id;
  }

  private long rows(NewsletterId id) {
    return db.sql("select count(*) from publishing.recipient where newsletter = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }
}
