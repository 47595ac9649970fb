package dk.klynge.publishing.mailing;

import dk.klynge.publishing.Issue;
import dk.klynge.publishing.NewsletterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What a newsletter says, as it was approved.
@Repository
class MailingIssues {

  private final JdbcClient db;
  private final JsonMapper json;

  MailingIssues(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Where the receivers reach the program.
  record Address(String site, boolean open) {}

  Issue issue(NewsletterId id) {
    return db.sql(
            """
            select v.content from publishing.newsletter n
              join publishing.newsletter_version v on v.newsletter = n.id and v.version = n.version
             where n.id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> json.readValue(row.getString("content"), Issue.class))
        .single();
  }

  Address address(NewsletterId id) {
    return db.sql("select site, open from publishing.newsletter where id = :id")
        .param("id", id.value())
        .query(Address.class)
        .single();
  }
}
