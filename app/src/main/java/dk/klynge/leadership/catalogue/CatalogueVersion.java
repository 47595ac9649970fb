package dk.klynge.leadership.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/// @param published empty while it is in work
record CatalogueVersion(int version, String madeBy, Optional<LocalDate> published) {

  public boolean inWork() {
    return published.isEmpty();
  }
}
