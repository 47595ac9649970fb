package dk.klynge.decision.dossier;

import dk.klynge.decision.Decisions.Structure;
import dk.klynge.decision.DossierSource.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is frozen with a case.
///
/// @param parts by language
public record Content(Structure structure, Map<String, List<Part>> parts) {

  public Content {
    parts = Map.copyOf(parts);
  }

  public List<Part> parts(Locale language) {
    var danish = parts.getOrDefault("da", List.of());
    return parts.getOrDefault(language.getLanguage(), danish);
  }
}
