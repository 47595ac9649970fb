package dk.klynge.ui;

import java.util.List;
import java.util.stream.IntStream;

/// Which page of a list is shown; read by the component `pages`.
///
/// @param page the page shown, from 1
/// @param last the last page, at least 1
/// @param from number of the first row shown, 0 when the list is empty
/// @param to number of the last row shown
/// @param total rows in the whole list
public record Paging(int page, int last, long from, long to, long total) {

  /// A page number out of reach becomes the nearest that exists.
  public static Paging of(int wanted, int size, long total) {
    var last = (int) Math.max(1, Math.ceilDiv(total, size));
    var page = Math.clamp(wanted, 1, last);
    var from = total == 0 ? 0 : (page - 1L) * size + 1;
    return new Paging(page, last, from, Math.min(total, (long) page * size), total);
  }

  /// The page numbers to offer: the first, the last and those near the one shown; 0 stands for a
  /// gap.
  public List<Integer> offered() {
    return IntStream.rangeClosed(1, last)
        .filter(number -> number <= last)
        .filter(number -> near(number) || number == page - 3 || number == page + 3)
        .map(number -> near(number) ? number : 0)
        .boxed()
        .toList();
  }

  private boolean near(int number) {
    return number == 1 || number == last || Math.abs(number - page) <= 2;
  }

  /// How many rows come before the page shown.
  public long offset() {
    return Math.max(0, from - 1);
  }
}
