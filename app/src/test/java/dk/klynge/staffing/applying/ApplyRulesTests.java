package dk.klynge.staffing.applying;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplyRulesTests {

  private static final Instant EARLY = Instant.parse("2026-10-01T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-10-08T22:00:00Z");

  private final PostId a = PostId.fresh();
  private final PostId b = PostId.fresh();

  @Test
  void theStatusFollowsFromFacts() {
    assertThat(key(application(null, null), LATER, 0)).isEqualTo("draft");
    assertThat(key(application(null, null), null, 0)).isEqualTo("draft-late");
    assertThat(key(application(EARLY, null), LATER, 0)).isEqualTo("open");
    assertThat(key(application(EARLY, null), null, 1)).isEqualTo("closed");
    assertThat(key(application(EARLY, null), null, 2)).isEqualTo("filled");
    assertThat(key(application(EARLY, LATER), null, 2)).isEqualTo("withdrawn");
  }

  private static String key(OwnApplication application, @Nullable Instant deadline, int filled) {
    var facts = new Status.Facts(application, Optional.ofNullable(deadline), filled);
    return Status.of(facts).key().replace("staffing.applying.status.", "");
  }

  private OwnApplication application(@Nullable Instant submitted, @Nullable Instant withdrawn) {
    return new OwnApplication(
        ApplicationId.fresh(),
        1,
        CampaignId.fresh(),
        new AreaId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        "",
        "",
        List.of(a, b),
        EARLY,
        Optional.ofNullable(submitted),
        Optional.empty(),
        Optional.ofNullable(withdrawn));
  }
}
