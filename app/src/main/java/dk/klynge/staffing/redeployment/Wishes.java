package dk.klynge.staffing.redeployment;

import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments.Wish;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people want.
@Repository
class Wishes {

  private final JdbcClient db;
  private final Clock clock;

  Wishes(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param consider what HR should know; shown to HR only
  record Given(
      Optional<BigDecimal> longestKm,
      Optional<BigDecimal> hours,
      String consider,
      List<Wish> wishes,
      int version) {
    static final Given NONE = new Given(Optional.empty(), Optional.empty(), "", List.of(), 0);

    Given {
      wishes = List.copyOf(wishes);
    }
  }

  private record Head(
      UUID person,
      @Nullable BigDecimal longestKm,
      @Nullable BigDecimal hours,
      String consider,
      int version) {}

  private record Row(UUID person, @Nullable UUID post, @Nullable UUID area) {}

  /// By person; those who have said nothing are left out.
  Map<UUID, Given> of(RedeploymentId round) {
    var wishes = new HashMap<UUID, List<Wish>>();
    for (var row : rows(round))
      wishes
          .computeIfAbsent(row.person(), _ -> new ArrayList<>())
          .add(
              new Wish(
                  Optional.ofNullable(row.post()).map(PostId::new),
                  Optional.ofNullable(row.area()).map(AreaId::new)));
    var given = new HashMap<UUID, Given>();
    for (var head : heads(round))
      given.put(
          head.person(),
          new Given(
              Optional.ofNullable(head.longestKm()),
              Optional.ofNullable(head.hours()),
              head.consider(),
              wishes.getOrDefault(head.person(), List.of()),
              head.version()));
    return given;
  }

  private List<Head> heads(RedeploymentId round) {
    return db.sql(
            """
            select person, longest_km, hours, consider, version from staffing.redeployment_wishes
             where redeployment = :round
            """)
        .param("round", round.value())
        .query(Head.class)
        .list();
  }

  private List<Row> rows(RedeploymentId round) {
    return db.sql(
            """
            select person, post, area from staffing.redeployment_wish
             where redeployment = :round order by person, position
            """)
        .param("round", round.value())
        .query(Row.class)
        .list();
  }

  /// False where they were changed meanwhile, in another window. Version 0 is for the first time.
  boolean keep(RedeploymentId round, UUID person, Given given) {
    if (!head(round, person, given)) return false;
    db.sql(
            "delete from staffing.redeployment_wish where redeployment = :round and person = :person")
        .param("round", round.value())
        .param("person", person)
        .update();
    int position = 0;
    for (var wish : given.wishes())
      db.sql(
              """
              insert into staffing.redeployment_wish (redeployment, person, position, post, area)
              values (:round, :person, :position, :post::uuid, :area::uuid)
              """)
          .param("round", round.value())
          .param("person", person)
          .param("position", ++position)
          .param("post", wish.post().map(PostId::value).orElse(null))
          .param("area", wish.area().map(AreaId::value).orElse(null))
          .update();
    return true;
  }

  private boolean head(RedeploymentId round, UUID person, Given given) {
    return db.sql(
                """
                insert into staffing.redeployment_wishes as w (redeployment, person, longest_km, hours, consider, changed_at)
                values (:round, :person, :km, :hours, :consider, :now)
                on conflict (redeployment, person) do update
                   set longest_km = excluded.longest_km, hours = excluded.hours, consider = excluded.consider,
                       changed_at = excluded.changed_at, version = w.version + 1
                 where w.version = :version
                """)
            .param("round", round.value())
            .param("person", person)
            .param("km", given.longestKm().orElse(null), Types.NUMERIC)
            .param("hours", given.hours().orElse(null), Types.NUMERIC)
            .param("consider", given.consider())
            .param("now", OffsetDateTime.now(clock))
            .param("version", given.version())
            .update()
        == 1;
  }
}
