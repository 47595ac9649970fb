package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Recommendations;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownRecommendations implements Recommendations {

  private final JdbcClient db;

  KnownRecommendations(JdbcClient db) {
    this.db = db;
  }

  private record Line(int rank, UUID application) {}

  @Override
  public Optional<Recommended> of(PostId post, int round) {
    return db.sql(
            """
            select id from assessment.recommendation
             where post = :post and round = :round and handed_over_at is not null
            """)
        .param("post", post.value())
        .param("round", round)
        .query(UUID.class)
        .optional()
        .map(id -> new Recommended(post, round, order(id)));
  }

  /// An application that was withdrawn since is left out.
  private List<List<ApplicationId>> order(UUID recommendation) {
    var lines =
        db.sql(
                """
                select r.rank, r.application
                  from assessment.recommended r
                  join staffing.application a on a.id = r.application and a.withdrawn_at is null
                 where r.recommendation = :id order by r.rank, a.name, a.id
                """)
            .param("id", recommendation)
            .query(Line.class)
            .list();
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                Line::rank,
                TreeMap::new,
                Collectors.mapping(
                    line -> new ApplicationId(line.application()), Collectors.toList())))
        .values()
        .stream()
        .toList();
  }
}
