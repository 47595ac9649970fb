package dk.klynge.planning.map;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.organisation.Point;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.SiteNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The colours of a proposal, and of today's clusters beside it: one that carries on keeps its
/// colour.
public final class Paint {

  private Paint() {}

  static Map<String, Integer> proposed(Reading reading) {
    return of(reading.measured().clusters(), reading.names());
  }

  /// Marks by label.
  public static Map<String, Integer> of(List<Cluster> clusters, SiteNames names) {
    return Colours.of(middles(clusters, names));
  }

  static Map<String, Integer> today(Reading reading, List<Cluster> today) {
    var colours = new LinkedHashMap<>(of(today, reading.names()));
    var proposed = proposed(reading);
    reading.kinship().todayOf().forEach((label, name) -> colours.put(name, proposed.get(label)));
    return colours;
  }

  private static SequencedMap<String, Point> middles(List<Cluster> clusters, SiteNames names) {
    var middles = new LinkedHashMap<String, Point>();
    for (var cluster : clusters) {
      double latitude = 0;
      double longitude = 0;
      for (var id : cluster.sites()) {
        var point = MapFeatures.place(names.entry(id));
        latitude += point.latitude() / cluster.sites().size();
        longitude += point.longitude() / cluster.sites().size();
      }
      middles.put(cluster.label(), new Point(latitude, longitude));
    }
    return middles;
  }
}
