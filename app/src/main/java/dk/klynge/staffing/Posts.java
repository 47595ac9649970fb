package dk.klynge.staffing;

import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The posts, for the features that fill them. Who may see one is asked by the caller.
public interface Posts {

  Optional<Post> find(PostId id);

  /// Those that there are, in no order.
  List<Post> all(Collection<PostId> ids);

  /// Those of a campaign that are not withdrawn, by area and name in Danish order.
  List<Post> of(CampaignId campaign);

  /// A post becomes vacant because its holder leaves it for another, or leaves altogether; asked
  /// twice for the same origin it is made once.
  PostId vacate(Vacancy vacancy);

  /// @param place the name of the cluster or institution
  /// @param cluster for a leader of a cluster, which may still be planned
  /// @param institution for all other posts
  /// @param share of full time, above 0 and at most 1
  /// @param origin decision, departure or reported
  record Post(
      PostId id,
      Optional<CampaignId> campaign,
      PostKind kind,
      String place,
      Optional<ClusterId> cluster,
      Optional<InstitutionId> institution,
      Optional<AreaId> area,
      LocalDate from,
      BigDecimal share,
      String origin,
      boolean filled) {

    /// Where something is done about it. A cluster may not be in the register yet, so its area says
    /// who may.
    public Scope scope() {
      return institution
          .<Scope>map(house -> new Scope.Institution(house.value()))
          .or(() -> area.map(one -> new Scope.Area(one.value())))
          .orElseGet(Scope.Everywhere::new);
    }
  }

  /// @param cause the appointment that leaves the post empty; empty where somebody reported it
  record Vacancy(
      PostKind kind,
      InstitutionId institution,
      LocalDate from,
      BigDecimal share,
      Optional<AppointmentId> cause) {}
}
