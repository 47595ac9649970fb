package dk.klynge.publishing.mailing;

import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the demonstration municipality has scheduled has gone out nine days ago, as if it had a
/// mail server: nothing is ever sent to its invented addresses.
@Component
class DemonstrationMailing {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");
  private static final int DAYS_AGO = 9;

  private final MailingRows mailings;
  private final AudienceRows audience;

  DemonstrationMailing(MailingRows mailings, AudienceRows audience) {
    this.mailings = mailings;
    this.audience = audience;
  }

  @EventListener
  @Order(41)
  void on(DemonstrationStoryBegun news) {
    var at = news.day().minusDays(DAYS_AGO).atTime(LocalTime.NOON).atZone(DANISH).toInstant();
    for (var id : mailings.due()) {
      mailings.begin(id);
      audience.freeze(id);
      mailings.wentOut(id, at);
    }
  }
}
