package dk.klynge.planning.umbrella;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a version of a leadership model says.
///
/// @param criteria key of the criteria set that its networks are formed by; empty for none
/// @param en as far as it is translated; the Danish text stands in for the rest
record Content(Kind kind, String criteria, Figures figures, Text da, Text en) {

  /// The model's own figures, where it names any.
  ///
  /// @param diameter the greatest distance within a network, in metres
  record Figures(
      Optional<Integer> minChildren,
      Optional<Integer> maxChildren,
      Optional<Integer> minInstitutions,
      Optional<Integer> maxInstitutions,
      Optional<Integer> fromAge,
      Optional<Integer> toAge,
      Optional<Integer> diameter) {

    boolean none() {
      return minChildren.isEmpty()
          && maxChildren.isEmpty()
          && minInstitutions.isEmpty()
          && maxInstitutions.isEmpty()
          && fromAge.isEmpty()
          && toAge.isEmpty()
          && diameter.isEmpty();
    }
  }

  /// In one language.
  ///
  /// @param unit tasks that stay with each unit
  /// @param network tasks that are done by the network
  /// @param saving how the saving is obtained
  record Text(
      String name,
      String description,
      List<String> criteria,
      List<String> unit,
      List<String> network,
      String saving) {

    Text {
      criteria = List.copyOf(criteria);
      unit = List.copyOf(unit);
      network = List.copyOf(network);
    }

    private Text or(Text other) {
      return new Text(
          name.isEmpty() ? other.name : name,
          description.isEmpty() ? other.description : description,
          criteria.isEmpty() ? other.criteria : criteria,
          unit.isEmpty() ? other.unit : unit,
          network.isEmpty() ? other.network : network,
          saving.isEmpty() ? other.saving : saving);
    }
  }

  Text in(Locale language) {
    return language.getLanguage().equals("en") ? en.or(da) : da;
  }
}
