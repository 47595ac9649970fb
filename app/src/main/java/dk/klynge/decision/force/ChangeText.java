package dk.klynge.decision.force;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges.Consequence;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A change as JSON and back.
@Component
class ChangeText {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verb")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StructuralChange.Establish.class, name = "establish"),
    @JsonSubTypes.Type(value = StructuralChange.Close.class, name = "close"),
    @JsonSubTypes.Type(value = StructuralChange.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = StructuralChange.Reshape.class, name = "reshape"),
    @JsonSubTypes.Type(value = StructuralChange.Move.class, name = "move"),
    @JsonSubTypes.Type(value = StructuralChange.Leave.class, name = "leave"),
    @JsonSubTypes.Type(value = StructuralChange.MergeInto.class, name = "merge"),
    @JsonSubTypes.Type(value = StructuralChange.Amalgamate.class, name = "amalgamate"),
    @JsonSubTypes.Type(value = StructuralChange.Split.class, name = "split"),
    @JsonSubTypes.Type(value = StructuralChange.TransferOwnership.class, name = "transfer"),
    @JsonSubTypes.Type(value = StructuralChange.CloseInstitution.class, name = "end")
  })
  private interface NamedChange {}

  private static final TypeReference<List<Consequence>> CONSEQUENCES = new TypeReference<>() {};

  private final JsonMapper json;

  ChangeText(JsonMapper json) {
    this.json = json.rebuild().addMixIn(StructuralChange.class, NamedChange.class).build();
  }

  /// The standard name of the verb, as in the JSON.
  static String verb(StructuralChange change) {
    return switch (change) {
      case StructuralChange.Establish _ -> "establish";
      case StructuralChange.Close _ -> "close";
      case StructuralChange.Rename _ -> "rename";
      case StructuralChange.Reshape _ -> "reshape";
      case StructuralChange.Move _ -> "move";
      case StructuralChange.Leave _ -> "leave";
      case StructuralChange.MergeInto _ -> "merge";
      case StructuralChange.Amalgamate _ -> "amalgamate";
      case StructuralChange.Split _ -> "split";
      case StructuralChange.TransferOwnership _ -> "transfer";
      case StructuralChange.CloseInstitution _ -> "end";
    };
  }

  String of(StructuralChange change) {
    return json.writerFor(StructuralChange.class).writeValueAsString(change);
  }

  StructuralChange read(String text) {
    return json.readValue(text, StructuralChange.class);
  }

  String of(List<Consequence> consequences) {
    return json.writeValueAsString(consequences);
  }

  List<Consequence> consequences(String text) {
    return json.readValue(text, CONSEQUENCES);
  }
}
