package dk.klynge.organisation.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.organisation.exchange.Unit.Leader;
import dk.klynge.organisation.exchange.Unit.Person;
import dk.klynge.organisation.exchange.Unit.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Everything that goes into a file, on one day.
///
/// @param owner the name at the top
/// @param people who leads and works where; empty for those who may not see people
record Structure(LocalDate day, String owner, List<Unit> units, Optional<People> people) {

  Structure {
    units = List.copyOf(units);
  }

  record People(List<Person> people, List<Leader> leaders, List<Position> positions) {
    People {
      people = List.copyOf(people);
      leaders = List.copyOf(leaders);
      positions = List.copyOf(positions);
    }

    /// Who leads that unit; empty asks for the head of the whole.
    Optional<Leader> leader(Optional<UUID> unit) {
      return leaders.stream().filter(each -> each.unit().equals(unit)).findFirst();
    }
  }

  /// The unit at the top, which the register has no row for. Its id follows from the owner, so that
  /// it is the same in every file.
  UUID top() {
    return named("top/" + owner);
  }

  /// The id of something that has only a name, the same wherever the name is.
  static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("dk.klynge/" + name).getBytes(UTF_8));
  }

  UUID parent(Unit unit) {
    return Objects.requireNonNull(unit.parent().orElseGet(this::top));
  }
}
