package dk.klynge.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The uploaded files, in parts of a megabyte, so that none is ever in memory as a whole.
@Repository
class ImportContents {

  private static final int PART = 1 << 20;

  private final JdbcClient db;

  ImportContents(JdbcClient db) {
    this.db = db;
  }

  void add(ImportId id, InputStream in) throws IOException {
    var position = 0;
    for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART))
      db.sql("insert into organisation.import_part values (:id, :position, :content)")
          .param("id", id.value())
          .param("position", position++)
          .param("content", part)
          .update();
  }

  void copy(ImportId id, OutputStream out) throws IOException {
    for (var position = 0; ; position++) {
      var part =
          db.sql(
                  "select content from organisation.import_part where import = :id and position ="
                      + " :at")
              .param("id", id.value())
              .param("at", position)
              .query(byte[].class)
              .optional();
      if (part.isEmpty()) return;
      out.write(part.get());
    }
  }

  void remove(ImportId id) {
    db.sql("delete from organisation.import_part where import = :id")
        .param("id", id.value())
        .update();
  }
}
