package dk.klynge.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Computes the chain of the audit trail anew and compares. It trusts nothing in the database but
/// the rows: the hashes are calculated here, not by the function that wrote them.
public final class AuditChain {

  private static final String LINKS =
      """
      select entry.id, (extract(epoch from at) * 1000000)::bigint as at, who, who_name, kind, action, subject_kind, subject_id,
             subject_name, fields::text, link.position, link.hash
      from audit.entry
      full join audit.link on link.entry = entry.id
      order by link.position nulls first
      """;
  private static final List<String> PARTS =
      List.of(
          "id",
          "at",
          "who",
          "who_name",
          "kind",
          "action",
          "subject_kind",
          "subject_id",
          "subject_name",
          "fields");

  private AuditChain() {}

  /// What came of it.
  public sealed interface Verdict {

    /// Every entry stands as it was written. `head` names the last link: written down elsewhere, it
    /// shows later whether entries were cut off the end.
    record Intact(long entries, String head) implements Verdict {}

    /// The first place where the chain does not hold.
    record Broken(String reason) implements Verdict {}
  }

  /// Reads the whole trail as this connection sees it, some rows at a time.
  public static Verdict verify(Connection connection) throws SQLException {
    var alone = connection.getAutoCommit();
    if (alone) connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(1000);
      return walk(statement.executeQuery(LINKS));
    } finally {
      if (alone) connection.setAutoCommit(true);
    }
  }

  private static Verdict walk(ResultSet rows) throws SQLException {
    var position = 0L;
    var hash = new byte[0];
    while (rows.next()) {
      position++;
      if (rows.getBytes("hash") == null)
        return broken("entry " + rows.getString("id") + " has no link");
      if (rows.getLong("position") != position) return broken("link " + position + " is missing");
      if (rows.getString("id") == null)
        return broken("the entry of link " + position + " is missing");
      hash = hash(hash, rows);
      if (!Arrays.equals(hash, rows.getBytes("hash")))
        return broken(
            "entry %s (link %d) is not as it was written"
                .formatted(rows.getString("id"), position));
    }
    return new Verdict.Intact(position, position + ":" + HexFormat.of().formatHex(hash));
  }

  private static Verdict broken(String reason) {
    return new Verdict.Broken(reason);
  }

  private static byte[] hash(byte[] before, ResultSet row) throws SQLException {
    var sha = sha256();
    sha.update(before);
    for (var part : PARTS) {
      var bytes = row.getString(part).getBytes(StandardCharsets.UTF_8);
      sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      sha.update(bytes);
    }
    return sha.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Is the link that was written down earlier (`position:hash`) still in the chain?
  public static boolean holds(Connection connection, String head) throws SQLException {
    var parts = head.split(":", 2);
    try (var statement =
        connection.prepareStatement(
            "select 1 from audit.link where position::text = ? and encode(hash, 'hex') = ?")) {
      statement.setString(1, parts[0]);
      statement.setString(2, parts.length > 1 ? parts[1] : "");
      return statement.executeQuery().next();
    }
  }
}
