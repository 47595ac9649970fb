package dk.klynge.planning.agreement;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the boards of institutions have answered.
@Repository
class Boards {

  private final JdbcClient db;

  Boards(JdbcClient db) {
    this.db = db;
  }

  /// @param mergesWith institutions whose boards it merges with; empty where it keeps its own
  record Answer(
      InstitutionId institution,
      ClusterId network,
      List<InstitutionId> mergesWith,
      LocalDate day,
      String note,
      Instant at,
      String by) {

    Answer {
      mergesWith = List.copyOf(mergesWith);
    }
  }

  /// Of a network, the latest first.
  List<Answer> of(ClusterId network) {
    return db.sql(
            """
            select institution, network, merges_with, day, note, recorded_at, recorded_by_name
              from planning.board_answer
             where network = :network
             order by number desc
            """)
        .param("network", network.value())
        .query((row, _) -> answer(row))
        .list();
  }

  void add(Answer answer, String by) {
    db.sql(
            """
            insert into planning.board_answer (institution, network, merges_with, day, note, recorded_at, recorded_by,
                recorded_by_name)
            values (:institution, :network, :merges::uuid[], :day, :note, :at, :by, :name)
            """)
        .param("institution", answer.institution().value())
        .param("network", answer.network().value())
        .param(
            "merges", answer.mergesWith().stream().map(InstitutionId::value).toArray(UUID[]::new))
        .param("day", answer.day())
        .param("note", answer.note())
        .param("at", answer.at().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("name", answer.by())
        .update();
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        new InstitutionId(row.getObject("institution", UUID.class)),
        new ClusterId(row.getObject("network", UUID.class)),
        Arrays.stream((UUID[]) row.getArray("merges_with").getArray())
            .map(InstitutionId::new)
            .toList(),
        row.getObject("day", LocalDate.class),
        row.getString("note"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by_name"));
  }
}
