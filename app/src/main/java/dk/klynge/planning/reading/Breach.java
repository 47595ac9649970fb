package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Measured;
import java.util.List;

/// One broken limit, as a sentence, with the cluster it is in and the institutions that break it.
///
/// @param cluster empty where the limit is about the whole
public record Breach(String sentence, String cluster, List<Site> sites) {

  record Site(String id, String name) {}

  public static List<Breach> of(Measured measured, SiteNames names, Words words) {
    return measured.broken().stream()
        .map(broken ->
            new Breach(
                words.broken(broken, names),
                broken.cluster().orElse(""),
                broken.sites().stream().map(id -> new Site(id, names.of(id))).toList()))
        .toList();
  }
}
