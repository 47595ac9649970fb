package dk.klynge.documents.attachment;

import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.documents.Attachments.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentRows {

  private static final String SELECT =
      "select id, owner_kind, owner, name, type, size, added from documents.attachment where ";

  private final JdbcClient db;

  AttachmentRows(JdbcClient db) {
    this.db = db;
  }

  void insert(Attachment attachment, byte[] content, String by) {
    db.sql(
            """
            insert into documents.attachment (id, owner_kind, owner, name, type, size, content, added, added_by)
            values (:id, :kind, :owner, :name, :type, :size, :content, :added, :by)
            """)
        .param("id", attachment.id())
        .param("kind", attachment.owner().kind())
        .param("owner", attachment.owner().id())
        .param("name", attachment.name())
        .param("type", attachment.type())
        .param("size", attachment.size())
        .param("content", content)
        .param("added", attachment.added().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  List<Attachment> of(Owner owner) {
    return db.sql(SELECT + "owner_kind = :kind and owner = :owner order by added, name")
        .param("kind", owner.kind())
        .param("owner", owner.id())
        .query((row, _) -> attachment(row))
        .list();
  }

  Optional<Attachment> find(UUID id) {
    return db.sql(SELECT + "id = :id")
        .param("id", id)
        .query((row, _) -> attachment(row))
        .optional();
  }

  Optional<byte[]> content(UUID id) {
    return db.sql("select content from documents.attachment where id = :id")
        .param("id", id)
        .query(byte[].class)
        .optional();
  }

  void remove(UUID id) {
    db.sql("delete from documents.attachment where id = :id").param("id", id).update();
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        new Owner(row.getString("owner_kind"), row.getObject("owner", UUID.class)),
        row.getString("name"),
        row.getString("type"),
        row.getLong("size"),
        row.getObject("added", OffsetDateTime.class).toInstant());
  }
}
