package dk.klynge.decision;

import dk.klynge.documents.Paper;
import dk.klynge.planning.Scenario;
import java.util.List;
import java.util.Optional;

/// A part of what is put forward for decision, as one feature knows it: the structure, what it
/// saves, what the hearing said. Every source is asked when a case is put forward, and what it says
/// is frozen with the case.
public interface DossierSource {

  /// Parts are shown by rising order.
  int order();

  /// Asked once in each language, which is that of the thread. Empty where there is nothing to say.
  Optional<Part> part(Scenario scenario);

  /// @param key stays the same in every language, for example `savings`
  /// @param title in the language of the thread
  record Part(String key, String title, List<Paper.Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }
}
