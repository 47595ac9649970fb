package dk.klynge.documents.mail;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox.Posted;
import dk.klynge.documents.Outbox.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// A row of the table as a letter that was posted.
final class PostedRow {

  static final String SELECT =
      """
      select letter.*, array (select name from documents.letter_file where letter = letter.id order by place) as files
        from documents.letter
      """;

  private PostedRow() {}

  static Posted read(ResultSet row, int number) throws SQLException {
    return new Posted(
        new LetterId(row.getObject("id", UUID.class)),
        new Owner(row.getString("owner_kind"), row.getObject("owner", UUID.class)),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        List.of((String[]) row.getArray("files").getArray()),
        moment(row, "made_at"),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    var answer = row.getString("answer");
    var attempts = row.getInt("attempts");
    if (row.getObject("sent_at") != null) return new State.Sent(moment(row, "sent_at"), answer);
    if (row.getObject("given_up_at") != null)
      return new State.GivenUp(moment(row, "given_up_at"), attempts, answer);
    return new State.Waiting(attempts, moment(row, "next_at"), answer);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
