package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Measured;
import java.util.List;

/// One broken limit, as a sentence, with the cluster it is in and the institutions that break it.
///
/// @param cluster empty where the limit is about the whole
public record Breach(String sentence, String cluster, List<Site> sites) {

  record Site(String id, String name) {}

  public static List<Breach> of(Measured measured, SiteNames names, Words words) {
    return of(measured.broken(), names, words);
  }

  public static List<Breach> of(List<Broken> broken, SiteNames names, Words words) {
    return broken.stream()
        .map(each ->
            new Breach(
                words.broken(each, names),
                each.cluster().orElse(""),
                each.sites().stream().map(id -> new Site(id, names.of(id))).toList()))
        .toList();
  }
}
