package dk.klynge.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// An optional background map from a tile server: settings `klynge.map.*`. Without it maps need no
/// other host. Whoever writes the content security policy lets images come from [#origin].
///
/// @param tiles address with {z}, {x} and {y}
/// @param attribution who made the background, shown on the map
@ConfigurationProperties("klynge.map")
public record MapTiles(@DefaultValue("") String tiles, @DefaultValue("") String attribution) {

  /// Scheme and host of the tile server, or empty.
  public String origin() {
    var path = tiles.indexOf('/', tiles.indexOf("//") + 2);
    return tiles.isEmpty() || path < 0 ? "" : tiles.substring(0, path).replace("{s}", "*");
  }
}
