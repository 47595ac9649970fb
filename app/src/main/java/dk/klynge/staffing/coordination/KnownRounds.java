package dk.klynge.staffing.coordination;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Rounds;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// An offer that comes of a round's own decision does not change what that round was about, so that
/// its explanations stay as they were. Leaders who stay at home have no offer that counts: they may
/// still get another post.
@Repository
class KnownRounds implements Rounds {

  private static final String OFFERED =
      """
      select a.%s as one from staffing.appointment a join staffing.post p on p.id = a.post
       where a.declined_at is null and a.withdrawn_at is null and a.origin <> 'home'
         and (p.campaign = :campaign or (a.applied_at is null and 'person' = '%s'))
         and not exists (select from assessment.placement l join staffing.application o on o.id = l.application
                          where l.campaign = :campaign and l.round >= :round and l.post = a.post and o.person = a.person)
      """;

  private static final String PLACED =
      """
      select %s as one from assessment.placement l join staffing.application a on a.id = l.application
       where l.campaign = :campaign and l.round < :round
         and not exists (select from staffing.appointment x
                          where x.post = l.post and x.person = a.person
                            and (x.declined_at is not null or x.withdrawn_at is not null))
      """;

  private final JdbcClient db;

  KnownRounds(JdbcClient db) {
    this.db = db;
  }

  @Override
  public int current(CampaignId campaign) {
    return db.sql(
            """
            select least(c.rounds, 1 + coalesce((select max(round) from assessment.coordination where campaign = c.id), 0))
              from staffing.campaign c where c.id = :campaign
            """)
        .param("campaign", campaign.value())
        .query(Integer.class)
        .optional()
        .orElse(1);
  }

  @Override
  public boolean decided(CampaignId campaign, int round) {
    return db.sql(
            "select exists (select from assessment.coordination where campaign = :campaign and round = :round)")
        .param("campaign", campaign.value())
        .param("round", round)
        .query(Boolean.class)
        .single();
  }

  @Override
  public Set<PersonId> settledPeople(CampaignId campaign, int round) {
    return ids("person", "a.person", campaign, round).stream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<PostId> settledPosts(CampaignId campaign, int round) {
    return ids("post", "l.post", campaign, round).stream()
        .map(PostId::new)
        .collect(Collectors.toSet());
  }

  private Set<UUID> ids(String offered, String placed, CampaignId campaign, int round) {
    return db.sql(OFFERED.formatted(offered, offered) + " union " + PLACED.formatted(placed))
        .param("campaign", campaign.value())
        .param("round", round)
        .query(UUID.class)
        .set();
  }
}
