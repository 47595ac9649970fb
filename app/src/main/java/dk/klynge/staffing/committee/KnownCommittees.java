package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.PostId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownCommittees implements Committees {

  private static final String SITS =
      " s.answer = 'accepted' and s.left_at is null and s.substitute_for is null ";

  private final JdbcClient db;
  private final CommitteeRows rows;
  private final SignedInPerson signedIn;
  private final Guard guard;

  KnownCommittees(JdbcClient db, CommitteeRows rows, SignedInPerson signedIn, Guard guard) {
    this.db = db;
    this.rows = rows;
    this.signedIn = signedIn;
    this.guard = guard;
  }

  @Override
  public Optional<CommitteeId> of(PostId post) {
    return db.sql("select committee from staffing.committee_post where post = :post")
        .param("post", post.value())
        .query(UUID.class)
        .optional()
        .map(CommitteeId::new);
  }

  @Override
  public Optional<Committee> find(CommitteeId id) {
    return rows.find(id);
  }

  private record Line(UUID committee, String name, @Nullable UUID post) {}

  @Override
  public List<Served> of(CampaignId campaign) {
    var lines =
        db.sql(
                """
                select c.id as committee, c.name, p.post
                  from staffing.committee c
                  left join staffing.committee_post p on p.committee = c.id
                 where c.campaign = :campaign order by c.name collate "da-x-icu", c.id, p.post
                """)
            .param("campaign", campaign.value())
            .query(Line.class)
            .list();
    var served = new LinkedHashMap<UUID, Served>();
    for (var line : lines) {
      var before = served.get(line.committee());
      var posts = new ArrayList<PostId>(before == null ? List.of() : before.posts());
      if (line.post() != null) posts.add(new PostId(line.post()));
      served.put(
          line.committee(), new Served(new CommitteeId(line.committee()), line.name(), posts));
    }
    return List.copyOf(served.values());
  }

  @Override
  public List<PostId> posts(CommitteeId committee) {
    return rows.posts(committee);
  }

  private record Sitting(UUID id, String seat, String name, String email, @Nullable UUID person) {}

  @Override
  public List<Member> members(CommitteeId committee) {
    return db
        .sql(
            """
            select s.id, s.role as seat, coalesce(p.name, s.name, '') as name, coalesce(p.email, s.email, '') as email,
                   s.person
              from staffing.seat s
              left join organisation.public_person p on p.id = s.person
             where s.committee = :committee and
            """
                + SITS
                + "order by array_position(array['chair', 'local_leader', 'staff', 'parent_board',"
                + " 'consultant', 'hr'], s.role), s.number, s.id")
        .param("committee", committee.value())
        .query(Sitting.class)
        .list()
        .stream()
        .map(sitting ->
            new Member(
                sitting.id(),
                sitting.seat(),
                sitting.name(),
                sitting.email(),
                Optional.ofNullable(sitting.person()).map(PersonId::new)))
        .toList();
  }

  @Override
  public boolean sitsNow(PostId post) {
    return db.sql(
            """
            select exists (
              select from staffing.seat s join staffing.committee_post c on c.committee = s.committee
               where c.post = :post and (s.person = :person::uuid or s.account::text = :account) and
            """
                + SITS
                + ")")
        .param("post", post.value())
        .param("person", signedIn.now().map(PersonId::value).orElse(null))
        .param("account", guard.who())
        .query(Boolean.class)
        .single();
  }
}
