package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who needs a post and what there is to have, for the features that bring both together. Who may
/// see it is asked by the caller.
public interface Redeployments {

  Optional<Redeployment> find(RedeploymentId id);

  /// All rounds, the latest first.
  List<Redeployment> all();

  /// Those who have no post, no offer, no agreement and no notice, and do not leave.
  List<Seeker> seekers(RedeploymentId id);

  /// The posts that nobody has or was offered: pedagogues and leaders of departments.
  List<Opening> openings();

  record Redeployment(
      RedeploymentId id,
      int version,
      String name,
      List<String> positions,
      Optional<CampaignId> campaign,
      LocalDate effectiveOn,
      Instant wishesUntil,
      Optional<Instant> endedAt) {
    public Redeployment {
      positions = List.copyOf(positions);
    }
  }

  /// @param education leadership education: none, started or done
  /// @param longestKm empty where any distance will do
  /// @param hours a week that are wanted; empty for as many as now
  /// @param wishes the dearest first
  /// @param declined posts that they were offered in this round and did not take
  record Seeker(
      PersonId person,
      String name,
      Optional<InstitutionId> institution,
      BigDecimal share,
      String education,
      Optional<BigDecimal> longestKm,
      Optional<BigDecimal> hours,
      List<Wish> wishes,
      List<PostId> declined) {
    public Seeker {
      wishes = List.copyOf(wishes);
      declined = List.copyOf(declined);
    }
  }

  /// A post, or anywhere in an area; one of the two is empty.
  record Wish(Optional<PostId> post, Optional<AreaId> area) {}

  /// @param education leadership education that is asked for at least
  record Opening(
      PostId id,
      PostKind kind,
      InstitutionId institution,
      String place,
      Optional<AreaId> area,
      String areaName,
      LocalDate from,
      BigDecimal share,
      String requirements,
      String education) {}
}
