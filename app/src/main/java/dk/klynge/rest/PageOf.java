package dk.klynge.rest;

import java.util.List;

/// One page of a list, as every list of the API answers: asked for with `page` (from 1) and `size`
/// (at most 500), told with the total.
public record PageOf<T>(List<T> items, int page, int size, long total) {

  public static final int MOST = 500;

  public PageOf {
    items = List.copyOf(items);
  }

  /// A page cut from a list that is in memory anyway. Numbers out of range become the nearest that
  /// fit.
  public static <T> PageOf<T> cut(List<T> all, int page, int size) {
    var number = Math.max(1, page);
    var length = Math.clamp(size, 1, MOST);
    var from = (int) Math.min(all.size(), (number - 1L) * length);
    var items = all.subList(from, Math.min(all.size(), from + length));
    return new PageOf<>(items, number, length, all.size());
  }
}
