package dk.klynge.staffing.application;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownApplications implements Applications {

  private static final String SUBMITTED =
      """
      select a.id, a.campaign, a.area, a.person, a.name, a.submitted_at, s.qualified,
             array(select w.post from staffing.wish w where w.application = a.id order by w.position) as wishes
        from staffing.application a
        left join assessment.screening s on s.application = a.id
       where a.submitted_at is not null and a.withdrawn_at is null
      """;

  private static final String ORDER = " order by a.name collate \"da-x-icu\", a.id";

  private final JdbcClient db;

  KnownApplications(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void lock(CampaignId campaign, PersonId person) {
    db.sql("select pg_advisory_xact_lock(hashtext('staffing.application' || :who))::text")
        .param("who", campaign.value() + " " + person.value())
        .query(String.class)
        .single();
  }

  @Override
  public Optional<Submitted> find(ApplicationId id) {
    return db.sql(SUBMITTED + " and a.id = :id")
        .param("id", id.value())
        .query((row, _) -> submitted(row))
        .optional();
  }

  @Override
  public List<Submitted> of(CampaignId campaign) {
    return db.sql(SUBMITTED + " and a.campaign = :campaign" + ORDER)
        .param("campaign", campaign.value())
        .query((row, _) -> submitted(row))
        .list();
  }

  @Override
  public List<Submitted> candidates(PostId post) {
    return db.sql(
            SUBMITTED
                + """
                 and coalesce(s.qualified, true)
                 and exists (select from staffing.wish w where w.application = a.id and w.post = :post)
                """
                + ORDER)
        .param("post", post.value())
        .query((row, _) -> submitted(row))
        .list();
  }

  /// As the applicant has ordered them all; what was not ordered so follows in the order of the
  /// applications, the first handed in first.
  private static final String WISHES =
      """
      select a.person, w.post
        from staffing.application a
        join staffing.wish w on w.application = a.id
        left join staffing.preference p
          on p.campaign = a.campaign and p.person = a.person and p.post = w.post
       where a.campaign = :campaign and a.submitted_at is not null and a.withdrawn_at is null %s
       order by a.person, p.position nulls last, a.submitted_at, a.id, w.position
      """;

  private record Wish(UUID person, UUID post) {}

  @Override
  public List<PostId> wishes(CampaignId campaign, PersonId person) {
    return db
        .sql(WISHES.formatted("and a.person = :person"))
        .param("campaign", campaign.value())
        .param("person", person.value())
        .query(Wish.class)
        .list()
        .stream()
        .map(wish -> new PostId(wish.post()))
        .toList();
  }

  @Override
  public Map<PersonId, List<PostId>> wishes(CampaignId campaign) {
    var all = new HashMap<PersonId, List<PostId>>();
    db.sql(WISHES.formatted(""))
        .param("campaign", campaign.value())
        .query(Wish.class)
        .list()
        .forEach(wish ->
            all.computeIfAbsent(new PersonId(wish.person()), _ -> new ArrayList<>())
                .add(new PostId(wish.post())));
    return all;
  }

  private static Submitted submitted(ResultSet row) throws SQLException {
    var wishes = (UUID[]) row.getArray("wishes").getArray();
    return new Submitted(
        new ApplicationId(row.getObject("id", UUID.class)),
        new CampaignId(row.getObject("campaign", UUID.class)),
        new AreaId(row.getObject("area", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        Arrays.stream(wishes).map(PostId::new).toList(),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("qualified", Boolean.class)));
  }
}
