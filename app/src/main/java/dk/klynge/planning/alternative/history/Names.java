package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.reading.Labels;
import dk.klynge.ui.Format;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What clusters and institutions are called in the original; what only the alternative has is
/// called as there.
public record Names(Scenario original, Scenario alternative) {

  /// An institution that goes from one cluster to another, as pages show it.
  public record MoveRow(String id, String name, String places, String from, String to) {}

  public String cluster(ClusterId id) {
    return Stream.concat(original.clusters().stream(), alternative.clusters().stream())
        .filter(cluster -> cluster.id().equals(id))
        .map(cluster -> cluster.name())
        .findFirst()
        .orElse("");
  }

  private String cluster(Optional<ClusterId> id) {
    return id.map(this::cluster).orElse("");
  }

  public List<String> listed(Collection<ClusterId> ids) {
    return ids.stream().map(this::cluster).sorted(Labels.ORDER).toList();
  }

  public Optional<Entry> institution(InstitutionId id) {
    return original.institutions().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  public List<MoveRow> moves(List<Reshaping.Move> moves, Format format) {
    return moves.stream()
        .map(move -> row(move, format))
        .sorted(Comparator.comparing(MoveRow::from, Labels.ORDER).thenComparing(MoveRow::name))
        .toList();
  }

  private MoveRow row(Reshaping.Move move, Format format) {
    var entry = institution(move.institution());
    var places = entry.map(Entry::totalPlaces).filter(total -> total.isPresent());
    return new MoveRow(
        move.institution().value().toString(),
        entry.map(Entry::name).orElse(""),
        places.map(total -> format.number(total.getAsInt())).orElse(""),
        cluster(move.from()),
        cluster(move.to()));
  }
}
