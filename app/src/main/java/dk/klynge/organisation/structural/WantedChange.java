package dk.klynge.organisation.structural;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.UmbrellaId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change as the API is told it; which of the fields are needed depends on the type.
///
/// @param type establish, close, rename, reshape, move, leave, merge-into, amalgamate, split,
///   transfer-ownership, close-institution
/// @param cluster that is closed, renamed, reshaped, merged or split
/// @param into the cluster that institutions go to
/// @param id of the new cluster, chosen by the caller
/// @param kind municipal, self_owning, special or network
/// @param clusters that are amalgamated
/// @param members that go to the new cluster
/// @param ownership municipal, self_owning, private or outsourced
record WantedChange(
    @Nullable String type,
    @Nullable UUID cluster,
    @Nullable UUID into,
    @Nullable UUID id,
    @Nullable String name,
    @Nullable String kind,
    @Nullable UUID area,
    @Nullable List<UUID> clusters,
    @Nullable List<UUID> members,
    @Nullable UUID institution,
    @Nullable String ownership,
    @Nullable UUID umbrella) {

  /// Empty when the type is not known or a field that it needs is missing.
  Optional<StructuralChange> change() {
    try {
      return Optional.ofNullable(type).flatMap(this::ofType);
    } catch (NoSuchElementException _) {
      return Optional.empty();
    }
  }

  private Optional<StructuralChange> ofType(String word) {
    return switch (word) {
      case "move" -> Optional.of(new StructuralChange.Move(place(), needed(into)));
      case "leave" -> Optional.of(new StructuralChange.Leave(place()));
      case "transfer-ownership" ->
          Optional.of(
              new StructuralChange.TransferOwnership(
                  place(), some(ownership), Optional.ofNullable(umbrella).map(UmbrellaId::new)));
      case "close-institution" -> Optional.of(new StructuralChange.CloseInstitution(place()));
      default -> ofCluster(word);
    };
  }

  private Optional<StructuralChange> ofCluster(String word) {
    return switch (word) {
      case "establish" ->
          Optional.of(new StructuralChange.Establish(needed(id), some(name), some(kind), lying()));
      case "close" -> Optional.of(new StructuralChange.Close(needed(cluster)));
      case "rename" -> Optional.of(new StructuralChange.Rename(needed(cluster), some(name)));
      case "reshape" ->
          Optional.of(new StructuralChange.Reshape(needed(cluster), some(kind), lying()));
      case "merge-into" ->
          Optional.of(new StructuralChange.MergeInto(needed(cluster), needed(into)));
      case "amalgamate" -> Optional.of(amalgamate());
      case "split" -> Optional.of(split());
      default -> Optional.empty();
    };
  }

  private StructuralChange split() {
    return new StructuralChange.Split(
        needed(cluster),
        needed(id),
        some(name),
        some(members).stream().map(InstitutionId::new).toList());
  }

  private Optional<AreaId> lying() {
    return Optional.ofNullable(area).map(AreaId::new);
  }

  private StructuralChange amalgamate() {
    return new StructuralChange.Amalgamate(
        some(clusters).stream().map(ClusterId::new).toList(),
        needed(id),
        some(name),
        some(kind),
        lying());
  }

  private InstitutionId place() {
    return new InstitutionId(some(institution));
  }

  private static ClusterId needed(@Nullable UUID cluster) {
    return new ClusterId(some(cluster));
  }

  private static <T> T some(@Nullable T value) {
    return Optional.ofNullable(value).orElseThrow();
  }
}
