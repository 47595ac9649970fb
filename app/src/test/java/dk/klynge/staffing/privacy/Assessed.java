package dk.klynge.staffing.privacy;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is thought and decided about somebody who applied and then declined.
record Assessed(JdbcClient db, CampaignId campaign, PersonId person, ApplicationId application) {

  void forPost(PostId post, String name) {
    var application = this.application.value();
    var recommendation = UUID.randomUUID();
    db.sql("insert into assessment.screening values (?, true, 'Egnet', now(), 'test')")
        .param(application)
        .update();
    db.sql(
            """
            insert into assessment.recommendation (id, post, round, none_found) values (?, ?, 1, false)
            """)
        .params(recommendation, post.value())
        .update();
    db.sql("insert into assessment.recommended values (?, ?, 1, 'Bedst')")
        .params(recommendation, application)
        .update();
    db.sql("insert into assessment.placement values (?, ?, 1, ?, ?, false, '', now(), 'test')")
        .params(UUID.randomUUID(), campaign.value(), post.value(), application)
        .update();
    db.sql("insert into staffing.preference values (?, ?, 1, ?)")
        .params(campaign.value(), person.value(), post.value())
        .update();
    db.sql(
            """
            insert into staffing.appointment (id, post, person, name, origin, from_day, terms, share, offered_at,
              declined_at)
            values (?, ?, ?, ?, 'coordination', '2027-01-01', 'agreement', 1, now(), now())
            """)
        .params(UUID.randomUUID(), post.value(), person.value(), name)
        .update();
  }
}
