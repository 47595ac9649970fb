package dk.klynge.staffing;

import dk.klynge.organisation.InstitutionId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Places with rooms where interviews are held, and which of them a round uses.
public interface Venues {

  /// Those that can be taken in use in an area: its own and those that belong to no area, by name
  /// in Danish order. Without an area all. Closed ones are left out.
  List<Place> open(Optional<UUID> area);

  /// The place in an institution; the first time it is asked for, it is made with one room.
  Place home(InstitutionId institution, Optional<UUID> area);

  /// The place of this name that is no institution; likewise.
  Place named(String name, Optional<UUID> area);

  /// Those that a round uses, by name in Danish order; closed ones too, since people were told of
  /// them.
  List<Venue> of(UUID round);

  /// From now on the round uses the place; the venue that it has already is given back.
  Venue use(UUID round, UUID place);

  /// False where a committee or an interview is there.
  boolean drop(UUID round, UUID venue);

  Map<CommitteeId, UUID> byCommittee(UUID round);

  /// Where a committee meets from now on; false where the venue is not one of the round.
  boolean meets(UUID round, CommitteeId committee, UUID venue);

  /// Name, address and room, in a language.
  String where(Meeting.Place at, List<Venue> venues, Locale language);

  record Position(double latitude, double longitude) {}

  /// A place as it is kept for all rounds.
  ///
  /// @param address on one line; may be empty
  /// @param position empty where nobody knows
  /// @param area whose interviews are held there; empty for all
  record Place(
      UUID id,
      int version,
      String name,
      String address,
      Optional<UUID> institution,
      Optional<Position> position,
      int rooms,
      Optional<UUID> area,
      boolean closed) {}

  /// A place in use by a round.
  record Venue(UUID id, Place place) {

    public String name() {
      return place.name();
    }

    public int rooms() {
      return place.rooms();
    }
  }
}
