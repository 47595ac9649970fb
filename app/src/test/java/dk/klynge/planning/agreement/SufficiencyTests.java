package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.agreement.history.Act;
import dk.klynge.planning.agreement.history.Status;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Content.Line;
import dk.klynge.planning.agreement.saving.Content.Party;
import dk.klynge.planning.agreement.saving.Content.Role;
import dk.klynge.planning.agreement.saving.Content.Source;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.RequiredSaving;
import dk.klynge.planning.agreement.saving.Sufficiency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two institutions with 50 children each, of which 1,000 kroner per child are required.
class SufficiencyTests {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  private final Entry anchor = entry("Ankeret");
  private final Entry rope = entry("Rebet");

  @Test
  void aPlanThatSavesAsMuchAsMunicipalClustersIsSufficient() {
    assertThat(lacks(line(anchor, 60_000), line(rope, 40_000))).isEmpty();
  }

  @Test
  void aLittleLessIsWithinTheTolerance() {
    assertThat(lacks(line(anchor, 60_000), line(rope, 38_000))).isEmpty();
    assertThat(lacks(line(anchor, 60_000), line(rope, 37_999))).containsExactly("saving");
  }

  @Test
  void everyInstitutionMustSayHow() {
    assertThat(lacks(line(anchor, 100_000))).containsExactly("line");
    var silent = new Line(rope.id().value(), Source.OTHER, " ", BigDecimal.valueOf(40_000));
    assertThat(lacks(line(anchor, 60_000), silent)).containsExactly("how");
  }

  @Test
  void withoutAgreementThereIsNoPlan() {
    assertThat(Sufficiency.of(network(), Optional.empty()))
        .extracting(Sufficiency.Lack::key)
        .containsExactly("agreement");
  }

  @Test
  void whatAnInstitutionOutsideTheNetworkSavesDoesNotCount() {
    var stranger = entry("Fremmed");
    var content =
        content(List.of(anchor, stranger), List.of(line(anchor, 60_000), line(stranger, 900_000)));
    assertThat(Sufficiency.of(network(), Optional.of(content)))
        .extracting(Sufficiency.Lack::key)
        .containsExactly("outside", "stranger", "line", "saving");
  }

  @Test
  void anAgreementIsInForceWhenAllHaveSignedWhatWasSentLast() {
    var content = content(List.of(anchor, rope), List.of());
    var acts = new ArrayList<Act>();
    assertThat(Status.of(content, acts, FROM)).isInstanceOf(Status.Draft.class);

    acts.add(act(1, Act.Kind.SENT, ""));
    acts.add(act(2, Act.Kind.SIGNED, anchor.id().value().toString()));
    assertThat(Status.of(content, acts, FROM).code()).isEqualTo("signing");

    acts.add(act(3, Act.Kind.RECALLED, ""));
    assertThat(Status.of(content, acts, FROM)).isInstanceOf(Status.Draft.class);

    acts.add(act(4, Act.Kind.SENT, ""));
    acts.add(act(5, Act.Kind.SIGNED, rope.id().value().toString()));
    assertThat(Status.of(content, acts, FROM).code()).isEqualTo("signing");

    acts.add(act(6, Act.Kind.SIGNED, anchor.id().value().toString()));
    assertThat(Status.of(content, acts, FROM.minusDays(1)).code()).isEqualTo("signed");
    assertThat(Status.of(content, acts, FROM).code()).isEqualTo("in-force");
    assertThat(Status.of(content, acts, FROM.plusYears(2)).code()).isEqualTo("ended");
  }

  @Test
  void amountsAreWholeKronerAsPeopleWriteThem() {
    assertThat(EditForm.kroner("18.000")).contains(BigDecimal.valueOf(18_000));
    assertThat(EditForm.kroner("18,000")).contains(BigDecimal.valueOf(18_000));
    assertThat(EditForm.kroner("1800")).contains(BigDecimal.valueOf(1_800));
    assertThat(EditForm.kroner("18,50")).isEmpty();
    assertThat(EditForm.kroner("-103.333")).contains(BigDecimal.valueOf(-103_333));
  }

  private List<String> lacks(Line... lines) {
    var content = content(List.of(anchor, rope), List.of(lines));
    return Sufficiency.of(network(), Optional.of(content)).stream()
        .map(Sufficiency.Lack::key)
        .toList();
  }

  private Network network() {
    var required =
        new RequiredSaving(
            RequiredSaving.Basis.SCENARIO,
            BigDecimal.valueOf(1_000),
            100,
            2,
            BigDecimal.ZERO,
            "Standard 0");
    var cluster =
        new PlannedCluster(
            new ClusterId(UUID.randomUUID()),
            "Netværk",
            "network",
            Optional.empty(),
            List.of(anchor.id(), rope.id()));
    return new Network(Optional.empty(), FROM, cluster, List.of(anchor, rope), required);
  }

  private static Content content(List<Entry> bound, List<Line> lines) {
    var parties =
        bound.stream()
            .map(entry ->
                new Party(
                    entry.id().value().toString(),
                    Role.INSTITUTION,
                    Optional.of(entry.id().value()),
                    entry.name(),
                    "",
                    entry.name()))
            .toList();
    return new Content(
        "da",
        "Netværk",
        FROM,
        Optional.of(FROM.plusYears(2)),
        parties,
        lines,
        Optional.empty(),
        List.of());
  }

  private static Line line(Entry entry, int kroner) {
    return new Line(
        entry.id().value(), Source.ADMINISTRATION, "Fælles løn", BigDecimal.valueOf(kroner));
  }

  private static Act act(int number, Act.Kind kind, String party) {
    return new Act(number, kind, 1, party, party, FROM, "", Instant.EPOCH, "Prøve");
  }

  private static Entry entry(String name) {
    return new Entry(
        new InstitutionId(UUID.randomUUID()),
        name,
        "integrated",
        "self_owning",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("kindergarten", 50),
        OptionalInt.of(50),
        Map.of());
  }
}
