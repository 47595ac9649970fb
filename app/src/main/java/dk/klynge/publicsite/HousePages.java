package dk.klynge.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What the parents' site says of each institution, for those who tell the same in another form.
/// Nothing that is not published can be had here.
public interface HousePages {

  /// As published last.
  Edition latest();

  /// All that was published at one moment.
  interface Edition {

    /// Of the register.
    LocalDate day();

    /// Every institution, by name in Danish order.
    List<Place> places();

    /// @param language Danish or English
    Optional<HousePage> page(UUID institution, Locale language);
  }

  /// Where an institution stands.
  record Place(UUID id, String name, Optional<Named> area, Optional<Named> cluster) {}

  record Named(UUID id, String name) {}
}
