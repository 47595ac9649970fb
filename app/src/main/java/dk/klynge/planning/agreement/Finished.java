package dk.klynge.planning.agreement;

import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Content.Line;
import dk.klynge.planning.agreement.saving.Content.Source;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.Sufficiency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/// A draft of the demonstration as the parties have written it to its end: each part of the saving
/// says how it is obtained, and what was missing is found.
record Finished(Network network, Content draft) {

  private static final String POSTS =
      "Når souschefen går på pension, bliver stillingen ikke slået op igen. Afdelingslederne deler"
          + " opgaverne.";
  private static final String TOGETHER =
      "Fælles indkøb af mad, rengøring og vikarer gennem paraplyorganisationen.";

  Content from(LocalDate from) {
    var lines = new ArrayList<Line>();
    for (var line : draft.lines())
      lines.add(
          line.how().isBlank()
              ? new Line(line.institution(), line.source(), POSTS, line.kroner())
              : line);
    var written = with(lines, from);
    var missing = missing(written);
    if (missing.signum() > 0)
      network
          .members()
          .forEach(each -> lines.add(new Line(each.id().value(), Source.OTHER, TOGETHER, missing)));
    return with(lines, from);
  }

  /// What each institution must save more, so that no one saves nothing and all together enough.
  private BigDecimal missing(Content written) {
    var least =
        network.members().stream()
            .map(each -> written.saving(each.id()))
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    var gap = network.required().total().subtract(new Sufficiency(network, written).planned());
    var share = gap.divide(BigDecimal.valueOf(network.members().size()), -3, RoundingMode.CEILING);
    return share.max(BigDecimal.valueOf(1000).subtract(least).setScale(-3, RoundingMode.CEILING));
  }

  private Content with(ArrayList<Line> lines, LocalDate from) {
    return new Content(
        draft.language(),
        draft.network(),
        from,
        Optional.of(from.plusYears(2)),
        draft.parties(),
        lines,
        draft.tasks(),
        draft.sections());
  }
}
