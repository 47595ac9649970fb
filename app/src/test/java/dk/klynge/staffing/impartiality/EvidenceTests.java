package dk.klynge.staffing.impartiality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.Impartiality.Panel;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.impartiality.Declarations.Declared;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTests {

  private final PostId post = PostId.fresh();
  private final Member eva =
      new Member(UUID.randomUUID(), "parent_board", "Eva", "", Optional.empty());
  private final Panel panel = new Panel(CommitteeId.fresh(), List.of(post), List.of(eva));
  private final Submitted bo = applicant("Bo");
  private final Submitted ida = applicant("Ida");

  @Test
  void nobodyHasToSayAnythingBeforeSomebodyApplies() {
    assertThat(lacks(List.of(), List.of())).isEmpty();
  }

  @Test
  void whoHasSaidNothingIsALack() {
    assertThat(lacks(List.of(bo), List.of()))
        .containsExactly(new Lack("staffing.committee.lack.undeclared", List.of("Eva")));
  }

  @Test
  void aWordOnAllCoversThoseWhoApplyLater() {
    assertThat(lacks(List.of(bo, ida), List.of(said(null, "none")))).isEmpty();
  }

  @Test
  void aWordOnOneDoesNotCoverAnother() {
    var onBo = said(bo.id(), "none");
    assertThat(lacks(List.of(bo), List.of(onBo))).isEmpty();
    assertThat(lacks(List.of(bo, ida), List.of(onBo)))
        .extracting(Lack::key)
        .containsExactly("staffing.committee.lack.undeclared");
  }

  @Test
  void whatIsSaidOfOneCountsMoreThanWhatIsSaidOfAll() {
    var both = List.of(said(null, "none"), said(bo.id(), "family"));
    assertThat(lacks(List.of(bo, ida), both))
        .containsExactly(new Lack("staffing.committee.lack.related", List.of("Eva", "Bo")));
  }

  private List<Lack> lacks(List<Submitted> candidates, List<Declared> said) {
    return new Evidence(candidates, said, Map.of()).lacks(panel);
  }

  private Declared said(@Nullable ApplicationId of, String relation) {
    return new Declared(eva.id(), post.value(), of == null ? null : of.value(), relation, "");
  }

  private Submitted applicant(String name) {
    return new Submitted(
        ApplicationId.fresh(),
        CampaignId.fresh(),
        new AreaId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        name,
        List.of(post),
        Instant.EPOCH,
        Optional.empty());
  }
}
