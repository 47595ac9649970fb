package dk.klynge.staffing.standing;

import dk.klynge.documents.ShippedYaml;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Compositions;
import dk.klynge.staffing.SeatRule;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the program ships, and what HR has set instead.
@Repository
class SetCompositions implements Compositions {

  private static final String SHIPPED = "staffing/committees/shipped.yaml";

  private final JdbcClient db;
  private final List<SeatRule> shipped;

  SetCompositions(JdbcClient db) {
    this.db = db;
    this.shipped = read();
  }

  @Override
  public List<SeatRule> of(CampaignId campaign) {
    var own =
        db.sql(
                """
                select role, seats, required, appointed_by from staffing.composition where campaign = :campaign
                 order by array_position(array['chair', 'local_leader', 'staff', 'parent_board', 'consultant', 'hr'],
                                         role)
                """)
            .param("campaign", campaign.value())
            .query(SeatRule.class)
            .list();
    return own.isEmpty() ? shipped : own;
  }

  @Override
  public void set(CampaignId campaign, List<SeatRule> rules) {
    rules.forEach(rule ->
        db.sql(
                """
                insert into staffing.composition (campaign, role, seats, required, appointed_by)
                values (:campaign, :role, :seats, :required, :by)
                on conflict (campaign, role) do update set seats = excluded.seats, required = excluded.required
                """)
            .param("campaign", campaign.value())
            .param("role", rule.role())
            .param("seats", rule.seats())
            .param("required", rule.required())
            .param("by", rule.appointedBy())
            .update());
  }

  private static List<SeatRule> read() {
    return ShippedYaml.read(SHIPPED)
        .path("seats")
        .valueStream()
        .map(node ->
            new SeatRule(
                node.path("role").asString(),
                node.path("seats").asInt(),
                node.path("required").asBoolean(),
                node.path("appointed-by").asString()))
        .toList();
  }
}
