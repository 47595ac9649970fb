package dk.klynge.rest;

import java.util.List;
import java.util.function.Function;

/// One page of a list, as every list of the API answers: asked for with `page` (from 1) and `size`
/// (at most 500), told with the total.
public record PageOf<T>(List<T> items, int page, int size, long total) {

  public static final int MOST = 500;

  public PageOf {
    items = List.copyOf(items);
  }

  /// Finds the rows of a page: so many after leaving out so many.
  @FunctionalInterface
  public interface Rows<R> {
    List<R> find(long leftOut, int most);
  }

  /// A page of rows that the store finds. Numbers out of range become the nearest that fit.
  public static <R> PageOf<R> of(int page, int size, long total, Rows<R> rows) {
    var number = Math.max(1, page);
    var length = Math.clamp(size, 1, MOST);
    return new PageOf<>(rows.find((number - 1L) * length, length), number, length, total);
  }

  /// Each item as a caller is told it.
  public <A> PageOf<A> told(Function<T, A> telling) {
    return new PageOf<>(items.stream().map(telling).toList(), page, size, total);
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
