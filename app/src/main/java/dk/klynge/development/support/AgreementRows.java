package dk.klynge.development.support;

import dk.klynge.development.SupportAgreements;
import dk.klynge.development.SupportOffer;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementRows implements SupportAgreements {

  private static final String COLUMNS =
      """
      select id, kind, place, place_name, offers, valid::text as valid, version
        from development.support_agreement
      """;

  private final JdbcClient db;
  private final Register register;

  AgreementRows(JdbcClient db, Register register) {
    this.db = db;
    this.register = register;
  }

  List<Agreement> all() {
    return db.sql(COLUMNS + " order by place_name collate \"da-x-icu\", lower(valid), id")
        .query((row, _) -> agreement(row))
        .list();
  }

  Optional<Agreement> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id)
        .query((row, _) -> agreement(row))
        .optional();
  }

  @Override
  public Set<SupportOffer> covering(List<InstitutionId> institutions, LocalDate day) {
    var current = all().stream().filter(one -> one.period().contains(day)).toList();
    var common = EnumSet.allOf(SupportOffer.class);
    for (var institution : institutions) common.retainAll(covering(institution, day, current));
    return common;
  }

  private Set<SupportOffer> covering(
      InstitutionId institution, LocalDate day, List<Agreement> current) {
    var umbrella = register.find(institution, day).flatMap(one -> one.umbrella()).map(Named::id);
    return current.stream()
        .filter(one ->
            one.place().equals(institution.value())
                || umbrella.filter(one.place()::equals).isPresent())
        .flatMap(one -> one.offers().stream())
        .collect(Collectors.toSet());
  }

  /// False where somebody changed it since this version.
  boolean keep(Agreement one) {
    var sql =
        one.version() == 0
            ? """
            insert into development.support_agreement (id, kind, place, place_name, offers, valid)
            values (:id, :kind, :place, :name, :offers::text[], :valid::daterange) on conflict (id) do nothing
            """
            : """
            update development.support_agreement
               set kind = :kind, place = :place, place_name = :name, offers = :offers::text[],
                   valid = :valid::daterange, version = version + 1
             where id = :id and version = :version
            """;
    var changed =
        db.sql(sql)
            .param("id", one.id())
            .param("kind", one.kind())
            .param("place", one.place())
            .param("name", one.placeName())
            .param(
                "offers",
                one.offers().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")))
            .param("valid", one.period().range())
            .param("version", one.version())
            .update();
    return changed == 1 || one.version() == 0;
  }

  private static Agreement agreement(ResultSet row) throws SQLException {
    return new Agreement(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("place", UUID.class),
        row.getString("place_name"),
        Arrays.stream((String[]) row.getArray("offers").getArray())
            .flatMap(name -> SupportOffer.of(name).stream())
            .toList(),
        Period.ofRange(row.getString("valid")),
        row.getInt("version"));
  }
}
