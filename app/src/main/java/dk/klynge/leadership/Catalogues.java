package dk.klynge.leadership;

import java.util.Optional;

/// The versions of the catalogue of tasks and competences.
public interface Catalogues {

  /// The latest version that is published.
  Catalogue current();

  Optional<Catalogue> find(int version);
}
