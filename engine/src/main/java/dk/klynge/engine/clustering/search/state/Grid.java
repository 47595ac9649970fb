package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// Square cells over some sites, about two to a cell, to find the nearest ones without looking at
/// all.
final class Grid {

  private final double[] x;
  private final double[] y;
  private final int most;
  private final int[] sites;
  private final double left;
  private final double low;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] start;
  private final int[] inCells;
  private double[] far;
  private int[] found;

  Grid(double[] x, double[] y, int[] sites, int most) {
    this.x = x;
    this.y = y;
    this.sites = sites;
    this.most = Math.min(most, sites.length - 1);
    left = Arrays.stream(sites).mapToDouble(i -> x[i]).min().orElse(0);
    low = Arrays.stream(sites).mapToDouble(i -> y[i]).min().orElse(0);
    double width = Arrays.stream(sites).mapToDouble(i -> x[i]).max().orElse(0) - left;
    double height = Arrays.stream(sites).mapToDouble(i -> y[i]).max().orElse(0) - low;
    double longer = Math.max(width, height);
    double wanted = Math.sqrt(width * height * 2 / sites.length);
    cell = longer == 0 ? 1 : Math.max(wanted, longer / Math.max(1, sites.length));
    columns = 1 + (int) (width / cell);
    rows = 1 + (int) (height / cell);
    start = new int[columns * rows + 1];
    inCells = new int[sites.length];
    far = new double[sites.length];
    found = new int[sites.length];
    fill();
  }

  private void fill() {
    for (int site : sites) start[cellOf(site) + 1]++;
    for (int c = 0; c < columns * rows; c++) start[c + 1] += start[c];
    int[] next = start.clone();
    for (int site : sites) inCells[next[cellOf(site)]++] = site;
  }

  private int cellOf(int site) {
    int row = (int) ((y[site] - low) / cell);
    int column = (int) ((x[site] - left) / cell);
    return row * columns + column;
  }

  /// Widens a square of cells until enough sites are surely the nearest.
  int[] nearest(int site) {
    int column = (int) ((x[site] - left) / cell);
    int row = (int) ((y[site] - low) / cell);
    int count = 0;
    for (int ring = 0; ; ring++) {
      count = addRing(site, column, row, ring, count);
      boolean everything =
          ring >= Math.max(Math.max(column, columns - 1 - column), Math.max(row, rows - 1 - row));
      if (!everything && count < most) continue;
      if (!everything && within(count, ring * cell) < most) continue;
      return best(count);
    }
  }

  private int addRing(int site, int column, int row, int ring, int already) {
    int count = already;
    for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      boolean whole = Math.abs(r - row) == ring;
      int step = whole || ring == 0 ? 1 : 2 * ring;
      for (int c = column - ring; c <= column + ring; c += step) {
        if (c < 0 || c >= columns) continue;
        int at = r * columns + c;
        for (int p = start[at]; p < start[at + 1]; p++) {
          int other = inCells[p];
          if (other == site) continue;
          double dx = x[other] - x[site];
          double dy = y[other] - y[site];
          far[count] = dx * dx + dy * dy;
          found[count++] = other;
        }
      }
    }
    return count;
  }

  private int within(int count, double distance) {
    int inside = 0;
    for (int p = 0; p < count; p++) if (far[p] <= distance * distance) inside++;
    return inside;
  }

  /// Sorts by distance, then by index, so that the lists do not depend on the cells.
  private int[] best(int count) {
    long[] keys = new long[count];
    for (int p = 0; p < count; p++)
      keys[p] = (long) Float.floatToIntBits((float) far[p]) << 32 | found[p];
    Arrays.sort(keys);
    int[] nearest = new int[Math.min(most, count)];
    for (int p = 0; p < nearest.length; p++) nearest[p] = (int) keys[p];
    return nearest;
  }
}
