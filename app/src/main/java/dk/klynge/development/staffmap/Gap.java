package dk.klynge.development.staffmap;

import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.Competence.Need;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a cluster has of one competence, and what is missing.
///
/// @param have how many have it as well as is needed; at all, where nothing is needed
/// @param byLevel how many have it at level 1, 2, 3 and 4
/// @param missing people
record Gap(
    Competence competence, Optional<Need> need, int have, List<Integer> byLevel, int missing) {

  static Gap of(Competence competence, Optional<Need> need, Collection<Held> held) {
    int least = need.map(Need::level).orElse(1);
    int have =
        (int)
            held.stream()
                .filter(one -> one.competence().equals(competence.code()) && one.level() >= least)
                .count();
    var byLevel =
        List.of(1, 2, 3, 4).stream()
            .map(level ->
                (int)
                    held.stream()
                        .filter(one ->
                            one.competence().equals(competence.code()) && one.level() == level)
                        .count())
            .toList();
    return new Gap(
        competence, need, have, byLevel, Math.max(0, need.map(Need::people).orElse(0) - have));
  }
}
