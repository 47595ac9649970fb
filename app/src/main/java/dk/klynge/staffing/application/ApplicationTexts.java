package dk.klynge.staffing.application;

import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What applicants have written, and how many there are.
@Repository
class ApplicationTexts {

  private final JdbcClient db;

  ApplicationTexts(JdbcClient db) {
    this.db = db;
  }

  String statement(ApplicationId id) {
    return db.sql("select statement from staffing.application where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  record Count(UUID area, String state, int number) {}

  /// By area and state: waiting, qualified, unqualified or withdrawn. Drafts are nobody's business.
  List<Count> counts(CampaignId campaign) {
    return db.sql(
            """
            select a.area,
                   case when a.withdrawn_at is not null then 'withdrawn'
                        when s.qualified then 'qualified'
                        when not s.qualified then 'unqualified'
                        else 'waiting' end as state,
                   count(*) as number
              from staffing.application a
              left join assessment.screening s on s.application = a.id
             where a.campaign = :campaign and a.submitted_at is not null
             group by 1, 2 order by 1, 2
            """)
        .param("campaign", campaign.value())
        .query(Count.class)
        .list();
  }
}
