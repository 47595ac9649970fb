package dk.klynge.decision.force;

import dk.klynge.decision.ComingIntoForce.Touched;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChange.Amalgamate;
import dk.klynge.organisation.StructuralChange.Close;
import dk.klynge.organisation.StructuralChange.CloseInstitution;
import dk.klynge.organisation.StructuralChange.Establish;
import dk.klynge.organisation.StructuralChange.Leave;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChange.Rename;
import dk.klynge.organisation.StructuralChange.Reshape;
import dk.klynge.organisation.StructuralChange.Split;
import dk.klynge.organisation.StructuralChange.TransferOwnership;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Changes as sentences in the language of the page.
@Component
class ChangeWords {

  private final Texts texts;

  ChangeWords(Texts texts) {
    this.texts = texts;
  }

  String say(String key, Object... values) {
    return texts.say(key, values);
  }

  String say(Consequence consequence) {
    return say(consequence.key(), consequence.arguments().toArray());
  }

  String sentence(StructuralChange change, Names names) {
    return switch (change) {
      case Establish(_, var name, var kind, var area) ->
          told("establish", name, kind(kind), names.area(area));
      case Close(var cluster) -> told("close", names.of(cluster));
      case Rename(var cluster, var name) -> told("rename", names.of(cluster), name);
      case Reshape(var cluster, var kind, var area) ->
          told("reshape", names.of(cluster), kind(kind), names.area(area));
      case Move(var institution, var into) -> told("move", names.of(institution), names.of(into));
      case Leave(var institution) -> told("leave", names.of(institution));
      case MergeInto(var cluster, var into) -> told("merge", names.of(cluster), names.of(into));
      case Amalgamate(var clusters, _, var name, var kind, var area) ->
          told(
              "amalgamate",
              clusters.stream().map(names::of).collect(Collectors.joining(", ")),
              name,
              kind(kind),
              names.area(area));
      case Split(var cluster, _, var name, var members) ->
          told("split", listed(members, names), names.of(cluster), name);
      case TransferOwnership(var institution, var ownership, var umbrella) ->
          told(
              "transfer",
              names.of(institution),
              say("organisation.ownership." + ownership),
              names.umbrella(umbrella));
      case CloseInstitution(var institution) -> told("end", names.of(institution));
    };
  }

  private String told(String verb, Object... values) {
    return say("decision.force.change." + verb, values);
  }

  private String kind(String kind) {
    return say("organisation.cluster-kind." + kind);
  }

  private static String listed(List<InstitutionId> members, Names names) {
    return members.stream().map(names::of).collect(Collectors.joining(", "));
  }

  /// The clusters that a change touches, as far as it names them.
  static List<Touched> touched(StructuralChange change, Names names) {
    return clusters(change).stream().map(id -> new Touched(id, names.of(id))).toList();
  }

  private static List<ClusterId> clusters(StructuralChange change) {
    return switch (change) {
      case Establish(var id, _, _, _) -> List.of(id);
      case Close(var cluster) -> List.of(cluster);
      case Rename(var cluster, _) -> List.of(cluster);
      case Reshape(var cluster, _, _) -> List.of(cluster);
      case Move(_, var into) -> List.of(into);
      case MergeInto(var cluster, var into) -> List.of(cluster, into);
      case Amalgamate(var old, var id, _, _, _) -> {
        var all = new ArrayList<>(old);
        all.add(id);
        yield all;
      }
      case Split(var cluster, var id, _, _) -> List.of(cluster, id);
      case Leave _, TransferOwnership _, CloseInstitution _ -> List.of();
    };
  }
}
