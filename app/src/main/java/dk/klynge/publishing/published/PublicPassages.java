package dk.klynge.publishing.published;

import java.util.Locale;
import java.util.Optional;

/// Texts of the parents' site that editors may write anew; where they have not, the site says what
/// it was shipped with.
public interface PublicPassages {

  /// As HTML that is safe to show.
  Optional<String> of(Passage passage, Locale language);

  enum Passage {
    /// What it is all about, on the first page.
    WELCOME,
    /// What does not change for a child and its parents.
    UNCHANGED,
    /// Who decides what: board, cluster leader, pedagogical leader, municipality.
    WHO_DECIDES,
    /// Whom to ask.
    CONTACT
  }
}
