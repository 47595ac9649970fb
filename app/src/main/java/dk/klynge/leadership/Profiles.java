package dk.klynge.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The profile that cluster teams lead by, as it stands on a day. The feature that keeps its
/// versions answers.
public interface Profiles {

  /// @param language of all texts in the answer
  Profile on(LocalDate day, Locale language);

  /// One version that is or was in force, as it stands: what began with it keeps it.
  ///
  /// @throws IllegalArgumentException where there is no such version
  Profile version(int version, Locale language);

  /// Every area that a version in force has or had, by the latest version that has it: what was
  /// written about an area is still called by its name when the profile has it no more.
  List<Area> ever(Locale language);

  /// @param version 1, 2, 3 … of the cluster teams' profile
  /// @param areas capabilities first, then dimensions, each in the profile's order
  record Profile(int version, String name, List<Area> areas) {
    public Profile {
      areas = List.copyOf(areas);
    }
  }

  /// @param code stays the same through all versions. The profile that ships has knowledge,
  ///   problem-solving, trust, goals, resources, quality, learning, community, collaboration
  /// @param asks what the area asks of the leadership, in one or two sentences
  record Area(String code, Part part, String name, String asks) {}

  enum Part {
    /// How the team leads.
    CAPABILITY,
    /// What the team works on.
    DIMENSION
  }
}
