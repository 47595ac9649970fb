package dk.klynge.staffing;

import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The posts, for the features that fill them. Who may see one is asked by the caller.
public interface Posts {

  Optional<Post> find(PostId id);

  /// Those that there are, in no order.
  List<Post> all(Collection<PostId> ids);

  /// Those of a campaign that are not withdrawn, by area and name in Danish order.
  List<Post> of(CampaignId campaign);

  /// How many posts there are and how many are filled, by kind and area; not those withdrawn.
  ///
  /// @param day by which the holder should have begun in the posts that count as late
  List<Count> counts(LocalDate day);

  /// @param late not filled although they should have been on that day
  record Count(PostKind kind, Optional<AreaId> area, int all, int filled, int late) {}

  /// A post becomes vacant because its holder leaves it for another, or leaves altogether; asked
  /// twice for the same cause it is made once. A cluster has one leader: a post of it that nobody
  /// has taken up yet is the one that is meant. Empty where the place is not there on the day.
  Optional<PostId> vacate(Vacancy vacancy);

  /// @param place the name of the cluster or institution
  /// @param cluster for a leader of a cluster, which may still be planned
  /// @param institution for all other posts
  /// @param share of full time, above 0 and at most 1
  /// @param origin decision, departure, reported or home (a leader who stays at the own
  ///   institution)
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

  record Vacancy(PostKind kind, Place place, LocalDate from, BigDecimal share, Cause cause) {}

  /// Where a post is.
  sealed interface Place {
    UUID value();

    record OfCluster(ClusterId id) implements Place {
      @Override
      public UUID value() {
        return id.value();
      }
    }

    record OfInstitution(InstitutionId id) implements Place {
      @Override
      public UUID value() {
        return id.value();
      }
    }
  }

  /// Why a post stands empty.
  sealed interface Cause {

    record Reported() implements Cause {}

    /// The holder has accepted another post.
    record LeftFor(AppointmentId appointment) implements Cause {}

    /// The register says that the holder leads the place no more from the day on.
    record Ended(PersonId person, LocalDate day) implements Cause {}
  }
}
