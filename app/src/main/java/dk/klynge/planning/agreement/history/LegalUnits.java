package dk.klynge.planning.agreement.history;

import dk.klynge.organisation.InstitutionId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who answers in law for an institution.
@Repository
class LegalUnits {

  private final JdbcClient db;

  LegalUnits(JdbcClient db) {
    this.db = db;
  }

  /// @param cvr empty where it is not known
  record LegalUnit(String name, String cvr) {}

  /// By institution; those whose legal unit the register does not know are left out.
  Map<InstitutionId, LegalUnit> on(LocalDate day) {
    var found = new HashMap<InstitutionId, LegalUnit>();
    db.sql("select institution, name, cvr from organisation.public_legal_unit where valid @> :day")
        .param("day", day)
        .query((row, _) ->
            found.put(
                new InstitutionId(row.getObject("institution", UUID.class)),
                new LegalUnit(
                    row.getString("name"), Optional.ofNullable(row.getString("cvr")).orElse(""))))
        .list();
    return found;
  }
}
