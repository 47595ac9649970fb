package dk.klynge.staffing.arrangement;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.InstitutionId;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Senior and retirement arrangements.
@Repository
class Arrangements {

  private static final String COLUMNS =
      """
      select id, version, person, name, institution, workplace, area, kind, wanted_from, note, asked_at, union_name,
             negotiated_on, effective_on, agreed_at, refused_at, refused_reason, withdrawn_at,
             case when withdrawn_at is not null then 'withdrawn' when refused_at is not null then 'refused'
                  when agreed_at is not null then 'agreed' when union_name is not null then 'negotiating'
                  else 'asked' end as state
        from staffing.arrangement
      """;

  private final JdbcClient db;
  private final Clock clock;

  Arrangements(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param kind senior or retirement
  /// @param state asked, negotiating, agreed, refused or withdrawn
  record Arrangement(
      UUID id,
      int version,
      UUID person,
      String name,
      @Nullable UUID institution,
      String workplace,
      @Nullable UUID area,
      String kind,
      LocalDate wantedFrom,
      String note,
      OffsetDateTime askedAt,
      @Nullable String unionName,
      @Nullable LocalDate negotiatedOn,
      @Nullable LocalDate effectiveOn,
      @Nullable OffsetDateTime agreedAt,
      @Nullable OffsetDateTime refusedAt,
      @Nullable String refusedReason,
      @Nullable OffsetDateTime withdrawnAt,
      String state) {

    boolean open() {
      return state.equals("asked") || state.equals("negotiating");
    }
  }

  /// What is asked for.
  ///
  /// @param form that it was written in; the same form asks once
  record Wish(String kind, LocalDate from, String note, String form) {}

  List<Arrangement> all() {
    return db.sql(COLUMNS + " order by agreed_at is not null, asked_at desc, id")
        .query(Arrangement.class)
        .list();
  }

  Optional<Arrangement> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id").param("id", id).query(Arrangement.class).optional();
  }

  List<Arrangement> of(UUID person) {
    return db.sql(COLUMNS + " where person = :person order by asked_at desc")
        .param("person", person)
        .query(Arrangement.class)
        .list();
  }

  /// False where one is open or agreed already.
  boolean add(UUID id, Employee who, Wish wish, String by) {
    return db.sql(
                """
                insert into staffing.arrangement (id, person, name, institution, workplace, area, kind, wanted_from, note,
                                                  asked_at, asked_by, form)
                values (:id, :person, :name, :institution::uuid, :workplace, :area::uuid, :kind, :from, :note, :now, :by,
                        nullif(:form, ''))
                on conflict do nothing
                """)
            .param("id", id)
            .param("person", who.person().value())
            .param("name", who.name())
            .param("institution", who.institution().map(InstitutionId::value).orElse(null))
            .param("workplace", who.workplace())
            .param("area", who.area().map(AreaId::value).orElse(null))
            .param("kind", wish.kind())
            .param("from", wish.from())
            .param("note", wish.note())
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .param("form", wish.form())
            .update()
        == 1;
  }

  /// What is negotiated with the union.
  ///
  /// @param agreed whether it is concluded with this
  record Terms(
      String union,
      Optional<LocalDate> negotiatedOn,
      Optional<LocalDate> effectiveOn,
      Agreed agreed) {}

  enum Agreed {
    YES,
    NOT_YET
  }

  boolean negotiate(UUID id, int version, Terms terms) {
    return db.sql(
                """
                update staffing.arrangement
                   set union_name = :union, negotiated_on = :negotiated, effective_on = :effective,
                       agreed_at = case when :agreed then :now::timestamptz end, version = version + 1
                 where id = :id and version = :version
                   and agreed_at is null and refused_at is null and withdrawn_at is null
                """)
            .param("id", id)
            .param("version", version)
            .param("union", terms.union())
            .param("negotiated", terms.negotiatedOn().orElse(null), Types.DATE)
            .param("effective", terms.effectiveOn().orElse(null), Types.DATE)
            .param("agreed", terms.agreed() == Agreed.YES)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean refuse(UUID id, int version, String reason) {
    return db.sql(
                """
                update staffing.arrangement
                   set refused_at = :now, refused_reason = :reason, version = version + 1
                 where id = :id and version = :version
                   and agreed_at is null and refused_at is null and withdrawn_at is null
                """)
            .param("id", id)
            .param("version", version)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// Only as long as nothing is agreed.
  boolean withdraw(UUID id) {
    return db.sql(
                """
                update staffing.arrangement set withdrawn_at = :now, version = version + 1
                 where id = :id and agreed_at is null and refused_at is null and withdrawn_at is null
                """)
            .param("id", id)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
