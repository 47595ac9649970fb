package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// A pool of columns to choose from: each with a cost, the rows it covers and perhaps a class. Of
/// columns with the same rows and class only the cheapest is kept.
public final class Columns {

  private double[] cost = new double[64];
  private int[] inClass = new int[64];
  private int[] start = new int[65];
  private int[] member = new int[512];
  private int[] table = new int[256];
  private int count;

  /// Adds a column without a class.
  ///
  /// @param members distinct rows in ascending order
  public int add(double price, int[] members) {
    return add(price, members, -1);
  }

  /// Adds a column, or makes the same one cheaper; returns its number.
  ///
  /// @param members distinct rows in ascending order
  /// @param ofClass from 0; -1: none
  public int add(double price, int[] members, int ofClass) {
    if (!(price >= 0) || members.length == 0)
      throw new IllegalArgumentException("a column needs rows and a cost of at least 0");
    int slot = slot(members, ofClass);
    int same = table[slot] - 1;
    if (same >= 0) {
      cost[same] = Math.min(cost[same], price);
      return same;
    }
    append(price, members, ofClass);
    table[slot] = count;
    if (2 * count > table.length) rehash();
    return count - 1;
  }

  private void append(double price, int[] members, int ofClass) {
    if (count == cost.length) {
      cost = Arrays.copyOf(cost, 2 * count);
      inClass = Arrays.copyOf(inClass, 2 * count);
      start = Arrays.copyOf(start, 2 * count + 1);
    }
    int end = start[count] + members.length;
    if (end > member.length) member = Arrays.copyOf(member, 2 * end);
    System.arraycopy(members, 0, member, start[count], members.length);
    cost[count] = price;
    inClass[count] = ofClass;
    start[++count] = end;
  }

  /// Where in the table a column with these rows is or would be.
  private int slot(int[] members, int ofClass) {
    int hash = hash(members, 0, members.length, ofClass) & (table.length - 1);
    while (table[hash] != 0 && !same(table[hash] - 1, members, ofClass))
      hash = (hash + 1) & (table.length - 1);
    return hash;
  }

  private static int hash(int[] rows, int from, int to, int ofClass) {
    long hash = ofClass;
    for (int k = from; k < to; k++) hash = (hash + rows[k] + 1) * 0x9E3779B97F4A7C15L;
    return (int) (hash ^ (hash >>> 32));
  }

  private boolean same(int column, int[] members, int ofClass) {
    return inClass[column] == ofClass
        && Arrays.equals(member, start[column], start[column + 1], members, 0, members.length);
  }

  private void rehash() {
    table = new int[2 * table.length];
    for (int j = 0; j < count; j++) {
      int hash = hash(member, start[j], start[j + 1], inClass[j]) & (table.length - 1);
      while (table[hash] != 0) hash = (hash + 1) & (table.length - 1);
      table[hash] = j + 1;
    }
  }

  /// The number of the column with exactly these rows and no class, or -1.
  ///
  /// @param members in ascending order
  public int find(int[] members) {
    return table[slot(members, -1)] - 1;
  }

  /// The number of columns.
  public int count() {
    return count;
  }

  public double cost(int column) {
    return cost[column];
  }

  /// The class of a column; -1: none.
  public int inClass(int column) {
    return inClass[column];
  }

  /// The rows of a column, ascending.
  public int[] members(int column) {
    return Arrays.copyOfRange(member, start[column], start[column + 1]);
  }

  boolean covers(int column, int row) {
    return Arrays.binarySearch(member, start[column], start[column + 1], row) >= 0;
  }

  int size(int column) {
    return start[column + 1] - start[column];
  }

  int at(int column, int index) {
    return member[start[column] + index];
  }
}
