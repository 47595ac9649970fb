package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.negotiation.Negotiation.Signature;
import dk.klynge.processplan.negotiation.Negotiation.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementVersions {

  private final JdbcClient db;
  private final Clock clock;

  AgreementVersions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Version> of(NegotiationId id) {
    return db.sql(
            """
            select id, number, day, note, attachment, file_name from processplan.agreement_version
             where negotiation = :id order by number
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Version(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("note"),
                row.getObject("attachment", UUID.class),
                row.getString("file_name"),
                signatures(row.getObject("id", UUID.class))))
        .list();
  }

  private List<Signature> signatures(UUID version) {
    return db.sql(
            """
            select party, person from processplan.agreement_signature
             where version = :version order by party = 'municipality', party
            """)
        .param("version", version)
        .query(Signature.class)
        .list();
  }

  void insert(NegotiationId negotiation, Version version, String by) {
    db.sql(
            """
            insert into processplan.agreement_version
              (id, negotiation, number, signed, day, note, attachment, file_name, added_at, added_by)
            values (:id, :negotiation, :number, :signed, :day, :note, :attachment, :file, :now, :by)
            """)
        .param("id", version.id())
        .param("negotiation", negotiation.value())
        .param("number", version.number())
        .param("signed", version.isSigned())
        .param("day", version.day())
        .param("note", version.note())
        .param("attachment", version.attachment())
        .param("file", version.file())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
    for (var one : version.signatures())
      db.sql("insert into processplan.agreement_signature values (:version, :party, :person)")
          .param("version", version.id())
          .param("party", one.party())
          .param("person", one.person())
          .update();
  }
}
