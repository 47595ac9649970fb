package dk.klynge.decision.force;

import dk.klynge.organisation.AreaId;
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
import dk.klynge.organisation.UmbrellaId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One change as fields of a form, and back.
///
/// @param fields by name, each with its values
record ChangeForm(String verb, Map<String, List<String>> fields) {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Set<String> OPEN = Set.of("area", "umbrella");
  private static final Set<String> KINDS = Set.of("municipal", "self_owning", "special", "network");
  private static final Set<String> OWNERSHIPS =
      Set.of("municipal", "self_owning", "private", "outsourced");

  /// Which fields each verb has, in the order of the form.
  static final Map<String, List<String>> VERBS = verbs();

  ChangeForm {
    fields = Map.copyOf(fields);
  }

  private static Map<String, List<String>> verbs() {
    var verbs = new LinkedHashMap<String, List<String>>();
    verbs.put("move", List.of("institution", "into"));
    verbs.put("leave", List.of("institution"));
    verbs.put("establish", List.of("name", "kind", "area"));
    verbs.put("rename", List.of("cluster", "name"));
    verbs.put("reshape", List.of("cluster", "kind", "area"));
    verbs.put("merge", List.of("cluster", "into"));
    verbs.put("amalgamate", List.of("clusters", "name", "kind", "area"));
    verbs.put("split", List.of("cluster", "name", "members"));
    verbs.put("close", List.of("cluster"));
    verbs.put("transfer", List.of("institution", "ownership", "umbrella"));
    verbs.put("end", List.of("institution"));
    return verbs;
  }

  static ChangeForm empty(String verb) {
    return new ChangeForm(verb, Map.of());
  }

  @SuppressWarnings("checkstyle:methodlength") // one case for each verb there is
  static ChangeForm of(StructuralChange change) {
    var fields = new LinkedHashMap<String, List<String>>();
    switch (change) {
      case Establish(var id, var name, var kind, var area) -> {
        put(fields, "id", id.value());
        head(fields, name, kind, area);
      }
      case Close(var cluster) -> put(fields, "cluster", cluster.value());
      case Rename(var cluster, var name) -> {
        put(fields, "cluster", cluster.value());
        put(fields, "name", name);
      }
      case Reshape(var cluster, var kind, var area) -> {
        put(fields, "cluster", cluster.value());
        put(fields, "kind", kind);
        put(fields, "area", area.stream().map(AreaId::value).toArray());
      }
      case Move(var institution, var into) -> {
        put(fields, "institution", institution.value());
        put(fields, "into", into.value());
      }
      case Leave(var institution) -> put(fields, "institution", institution.value());
      case MergeInto(var cluster, var into) -> {
        put(fields, "cluster", cluster.value());
        put(fields, "into", into.value());
      }
      case Amalgamate(var old, var id, var name, var kind, var area) -> {
        put(fields, "id", id.value());
        head(fields, name, kind, area);
        put(fields, "clusters", old.stream().map(ClusterId::value).toArray());
      }
      case Split(var cluster, var id, var name, var members) -> {
        put(fields, "id", id.value());
        put(fields, "cluster", cluster.value());
        put(fields, "name", name);
        put(fields, "members", members.stream().map(InstitutionId::value).toArray());
      }
      case TransferOwnership(var institution, var ownership, var umbrella) -> {
        put(fields, "institution", institution.value());
        put(fields, "ownership", ownership);
        put(fields, "umbrella", umbrella.stream().map(UmbrellaId::value).toArray());
      }
      case CloseInstitution(var institution) -> put(fields, "institution", institution.value());
    }
    return new ChangeForm(ChangeText.verb(change), fields);
  }

  private static void head(
      Map<String, List<String>> fields, String name, String kind, Optional<AreaId> area) {
    put(fields, "name", name);
    put(fields, "kind", kind);
    put(fields, "area", area.stream().map(AreaId::value).toArray());
  }

  private static void put(Map<String, List<String>> fields, String name, Object... values) {
    fields.put(name, Arrays.stream(values).map(Object::toString).toList());
  }

  String text(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// The fields that must be filled and are not, or hold what they cannot.
  List<String> missing() {
    return VERBS.getOrDefault(verb, List.of()).stream()
        .filter(field -> all(field).isEmpty() ? !OPEN.contains(field) : !possible(field))
        .toList();
  }

  private boolean possible(String field) {
    return switch (field) {
      case "name" -> true;
      case "kind" -> KINDS.contains(text(field));
      case "ownership" -> OWNERSHIPS.contains(text(field));
      default -> all(field).stream().allMatch(value -> value.matches(ID));
    };
  }

  /// Only for a form that nothing is missing in. A cluster that begins keeps the id that the form
  /// brings, or gets one.
  StructuralChange change() {
    return switch (verb) {
      case "move" -> new Move(institution(), cluster("into"));
      case "leave" -> new Leave(institution());
      case "establish" -> new Establish(own(), text("name"), text("kind"), area());
      case "rename" -> new Rename(cluster("cluster"), text("name"));
      case "reshape" -> new Reshape(cluster("cluster"), text("kind"), area());
      case "merge" -> new MergeInto(cluster("cluster"), cluster("into"));
      case "amalgamate" ->
          new Amalgamate(
              all("clusters").stream().map(ClusterId::of).toList(),
              own(),
              text("name"),
              text("kind"),
              area());
      case "split" ->
          new Split(
              cluster("cluster"),
              own(),
              text("name"),
              all("members").stream().map(InstitutionId::of).toList());
      case "close" -> new Close(cluster("cluster"));
      case "transfer" -> new TransferOwnership(institution(), text("ownership"), umbrella());
      case "end" -> new CloseInstitution(institution());
      default -> throw ForceController.notFound();
    };
  }

  private Optional<UmbrellaId> umbrella() {
    return all("umbrella").stream().findFirst().map(UmbrellaId::of);
  }

  private InstitutionId institution() {
    return InstitutionId.of(text("institution"));
  }

  private ClusterId cluster(String field) {
    return ClusterId.of(text(field));
  }

  private Optional<AreaId> area() {
    return all("area").stream().findFirst().map(AreaId::of);
  }

  private ClusterId own() {
    return !text("id").matches(ID) ? new ClusterId(UUID.randomUUID()) : cluster("id");
  }
}
