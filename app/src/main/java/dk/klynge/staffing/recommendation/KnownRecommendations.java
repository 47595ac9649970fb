package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Recommendations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownRecommendations implements Recommendations {

  private final JdbcClient db;

  KnownRecommendations(JdbcClient db) {
    this.db = db;
  }

  /// An application that was withdrawn since is left out.
  private static final String HANDED_OVER =
      """
      select r.post, o.rank, a.id as application
        from assessment.recommendation r
        join staffing.post p on p.id = r.post
        left join assessment.recommended o on o.recommendation = r.id
        left join staffing.application a on a.id = o.application and a.withdrawn_at is null
       where r.round = :round and r.handed_over_at is not null and %s
       order by r.post, o.rank, a.name, a.id
      """;

  private record Line(UUID post, @Nullable Integer rank, @Nullable UUID application) {}

  @Override
  public Optional<Recommended> of(PostId post, int round) {
    var lines =
        db.sql(HANDED_OVER.formatted("r.post = :post"))
            .param("post", post.value())
            .param("round", round)
            .query(Line.class)
            .list();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Recommended(post, round, order(lines)));
  }

  @Override
  public Map<PostId, Recommended> of(CampaignId campaign, int round) {
    var lines =
        db.sql(HANDED_OVER.formatted("p.campaign = :campaign"))
            .param("campaign", campaign.value())
            .param("round", round)
            .query(Line.class)
            .list();
    var all = new HashMap<PostId, Recommended>();
    lines.stream()
        .collect(Collectors.groupingBy(line -> new PostId(line.post())))
        .forEach((post, own) -> all.put(post, new Recommended(post, round, order(own))));
    return all;
  }

  private static List<List<ApplicationId>> order(List<Line> lines) {
    var order = new TreeMap<Integer, List<ApplicationId>>();
    for (var line : lines)
      if (line.rank() != null && line.application() != null)
        order
            .computeIfAbsent(line.rank(), _ -> new ArrayList<>())
            .add(new ApplicationId(line.application()));
    return List.copyOf(order.values());
  }
}
