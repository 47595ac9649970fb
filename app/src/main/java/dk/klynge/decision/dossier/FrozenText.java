package dk.klynge.decision.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.klynge.decision.Decisions.Structure;
import dk.klynge.decision.DossierSource.Part;
import dk.klynge.documents.Paper.Block;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is frozen, as JSON and back. The checksum is SHA-256 of that very text.
@Component
public class FrozenText {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Drawing.class, name = "drawing"),
    @JsonSubTypes.Type(value = Block.Signatures.class, name = "signatures")
  })
  private interface NamedBlock {}

  private record Stored(
      LocalDate day,
      List<PlannedCluster> before,
      List<PlannedCluster> after,
      Map<UUID, String> names,
      Map<String, List<Part>> parts) {}

  private final JsonMapper json;

  FrozenText(JsonMapper json) {
    this.json = json.rebuild().addMixIn(Block.class, NamedBlock.class).build();
  }

  public String of(Content content) {
    var structure = content.structure();
    var names = new TreeMap<UUID, String>();
    structure.names().forEach((id, name) -> names.put(id.value(), name));
    return json.writeValueAsString(
        new Stored(
            structure.day(),
            structure.before(),
            structure.after(),
            names,
            new TreeMap<>(content.parts())));
  }

  public Content read(String text) {
    var stored = json.readValue(text, Stored.class);
    var names = new HashMap<InstitutionId, String>();
    stored.names().forEach((id, name) -> names.put(new InstitutionId(id), name));
    return new Content(
        new Structure(stored.day(), stored.before(), stored.after(), names), stored.parts());
  }

  public static String checksum(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
