package dk.klynge.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.State;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What hearings wrote before letters were a tool of all modules is not lost, and not sent again.
@SpringBootTest
class LettersMovedTests {

  private static final String AS_IT_WAS =
      """
      create table decision.outgoing_mail (id uuid primary key, hearing uuid not null references decision.hearing,
        recipient text not null, subject text not null, body text not null, made_at timestamptz not null,
        sent_at timestamptz, attempts int not null default 0, failure text);
      insert into decision.outgoing_mail
      select gen_random_uuid(), id, mail.* from decision.hearing, (values
        ('sent@eksempel.dk', 'Kvittering', 'Tak', now() - interval '9 days', now() - interval '9 days', 1, null),
        ('late@eksempel.dk', 'Kvittering', 'Tak', now() - interval '8 days', null, 0, null),
        ('lost@eksempel.dk', 'Kvittering', 'Tak', now() - interval '1 hour', null, 5, '550 No such user'),
        ('new@eksempel.dk', 'Kvittering', 'Tak', now(), null, 0, null)) as mail;
      """;

  @Autowired JdbcClient db;
  @Autowired Outbox outbox;
  @Autowired Environment environment;

  @Test
  void lettersOfHearingsKeepTheirHistory() throws Exception {
    var hearing =
        new HearingFixture(db)
            .empty()
            .announced("Nye klynger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    asOwner(AS_IT_WAS + script("db/migration/decision/V30__letters_of_documents.sql"));

    assertThat(outbox.of(hearing.asOwner()))
        .extracting(letter -> letter.to() + " " + letter.state().getClass().getSimpleName())
        .containsExactly(
            "new@eksempel.dk Waiting",
            "lost@eksempel.dk GivenUp",
            "late@eksempel.dk GivenUp",
            "sent@eksempel.dk Sent");
    assertThat(outbox.of(hearing.asOwner()).get(1).state())
        .extracting(State::answer)
        .isEqualTo("550 No such user");
  }

  private static String script(String path) throws IOException {
    return new ClassPathResource(path).getContentAsString(UTF_8);
  }

  private void asOwner(String sql) throws SQLException {
    try (var owner =
            DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
