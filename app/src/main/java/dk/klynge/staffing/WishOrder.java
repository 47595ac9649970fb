package dk.klynge.staffing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Posts in the order that somebody has written beside them: 1 for the dearest, nothing for what is
/// not wished. Gaps do not matter.
public sealed interface WishOrder {

  record Ordered(List<PostId> posts) implements WishOrder {
    public Ordered {
      posts = List.copyOf(posts);
    }
  }

  /// The same number stands twice, or something that is no number.
  record Muddled(String written) implements WishOrder {}

  static WishOrder of(Map<PostId, String> ranks) {
    var order = new TreeMap<Integer, PostId>();
    for (var rank : ranks.entrySet()) {
      var written = rank.getValue().strip();
      if (written.isEmpty()) continue;
      if (!written.matches("\\d{1,3}")) return new Muddled(written);
      if (order.put(Integer.parseInt(written), rank.getKey()) != null) return new Muddled(written);
    }
    return new Ordered(List.copyOf(order.values()));
  }
}
