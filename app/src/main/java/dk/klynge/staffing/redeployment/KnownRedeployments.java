package dk.klynge.staffing.redeployment;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownRedeployments implements Redeployments {

  private static final String ROUNDS =
      """
      select id, version, name, array_to_string(positions, ',') as positions, campaign, effective_on, wishes_until,
             ended_at
        from staffing.redeployment
      """;

  private final JdbcClient db;
  private final Ledger ledger;
  private final Wishes wishes;

  KnownRedeployments(JdbcClient db, Ledger ledger, Wishes wishes) {
    this.db = db;
    this.ledger = ledger;
    this.wishes = wishes;
  }

  @Override
  public Optional<Redeployment> find(RedeploymentId id) {
    return db.sql(ROUNDS + " where id = :id")
        .param("id", id.value())
        .query((row, _) -> round(row))
        .optional();
  }

  @Override
  public List<Redeployment> all() {
    return db.sql(ROUNDS + " order by ended_at is not null, made_at desc")
        .query((row, _) -> round(row))
        .list();
  }

  @Override
  public List<Seeker> seekers(RedeploymentId id) {
    var given = wishes.of(id);
    var declined = declined(id);
    return ledger.lines(id).stream()
        .filter(line -> line.standing().seeks())
        .map(line ->
            seeker(
                line,
                given.getOrDefault(line.person(), Wishes.Given.NONE),
                declined.getOrDefault(line.person(), List.of())))
        .toList();
  }

  private static Seeker seeker(Ledger.Line line, Wishes.Given given, List<PostId> declined) {
    return new Seeker(
        new PersonId(line.person()),
        line.name(),
        Optional.ofNullable(line.institution()).map(InstitutionId::new),
        line.share(),
        line.education(),
        given.longestKm(),
        given.hours(),
        given.wishes(),
        declined);
  }

  private record Declined(UUID person, UUID post) {}

  private Map<UUID, List<PostId>> declined(RedeploymentId id) {
    return db
        .sql(
            """
            select a.person, a.post from staffing.appointment a
              join staffing.concerned c on c.person = a.person and c.redeployment = :round
             where a.origin = 'redeployment' and a.declined_at is not null
            """)
        .param("round", id.value())
        .query(Declined.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Declined::person,
                Collectors.mapping(one -> new PostId(one.post()), Collectors.toList())));
  }

  @Override
  public List<Opening> openings() {
    return db.sql(
            """
            select p.id, p.kind, p.institution, p.place_name, p.area, coalesce(area.name, '') as area_name, p.from_day,
                   p.share, p.requirements, coalesce(d.education, 'none') as education
              from staffing.post p
              left join staffing.vacancy_demand d on d.post = p.id
              left join organisation.public_place area
                on area.kind = 'area' and area.id = p.area and area.valid @> p.from_day
             where p.kind in ('pedagogue', 'department_leader') and p.withdrawn_at is null
               and not exists (select from staffing.appointment a
                                where a.post = p.id and a.declined_at is null and a.withdrawn_at is null)
             order by area.name collate "da-x-icu", p.place_name collate "da-x-icu", p.kind, p.id
            """)
        .query((row, _) -> opening(row))
        .list();
  }

  private static Opening opening(ResultSet row) throws SQLException {
    return new Opening(
        new PostId(row.getObject("id", UUID.class)),
        PostKind.of(row.getString("kind")),
        new InstitutionId(row.getObject("institution", UUID.class)),
        row.getString("place_name"),
        Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::new),
        row.getString("area_name"),
        row.getObject("from_day", LocalDate.class),
        row.getBigDecimal("share"),
        row.getString("requirements"),
        row.getString("education"));
  }

  private static Redeployment round(ResultSet row) throws SQLException {
    return new Redeployment(
        new RedeploymentId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        row.getString("name"),
        List.of(row.getString("positions").split(",")),
        Optional.ofNullable(row.getObject("campaign", UUID.class)).map(CampaignId::new),
        row.getObject("effective_on", LocalDate.class),
        row.getObject("wishes_until", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
