package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// The linear program with its present basis. Fields are read directly by the two simplex methods.
///
/// Rows 0 to n - 1 are the sites, row n counts all chosen columns, rows beyond count those of each
/// class. Variables 0 to m - 1 are the slacks of the rows (fixed at 0 for sites), variable m + j is
/// column j. Every entry is 1.
final class Tableau {

  static final int AT_LOWER = -1;
  static final int AT_UPPER = -2;

  final int sites;
  final int m;
  final double[] rhs;
  final double[] range;
  int columns;
  int[] start = new int[257];
  int[] rows = new int[2048];

  /// By variable: the costs in use (shifted where a method needs it), their true values, bounds,
  /// reduced cost, and where the variable is: its position in the basis, or at a bound.
  double[] cost;

  double[] trueCost;
  double[] lower;
  double[] upper;
  double[] reduced;
  int[] where;

  /// By position in the basis.
  final int[] basic;

  final double[] value;
  final Factor factor;
  private final Factoring factoring;
  private int[] basisStart;
  private int[] basisRows = new int[1024];

  Tableau(int sites, Counts counts) {
    this.sites = sites;
    m = sites + 1 + counts.classes();
    rhs = new double[m];
    range = new double[m];
    Arrays.fill(rhs, 0, sites, 1);
    for (int row = sites; row < m; row++) {
      rhs[row] = counts.upper(row - sites);
      range[row] = counts.upper(row - sites) - counts.lower(row - sites);
    }
    int variables = m + 256;
    cost = new double[variables];
    trueCost = new double[variables];
    lower = new double[variables];
    upper = new double[variables];
    reduced = new double[variables];
    where = new int[variables];
    System.arraycopy(range, 0, upper, 0, m);
    basic = new int[m];
    value = new double[m];
    factor = new Factor(m);
    factoring = new Factoring(m, factor);
    basisStart = new int[m + 1];
    for (int row = 0; row < m; row++) {
      basic[row] = row;
      where[row] = row;
    }
  }

  int variables() {
    return m + columns;
  }

  /// @param inClass -1: none
  int add(double price, int[] members, int inClass) {
    int j = columns++;
    if (j + 2 > start.length) start = Arrays.copyOf(start, 2 * start.length);
    int end = start[j];
    if (end + members.length + 2 > rows.length)
      rows = Arrays.copyOf(rows, 2 * (end + members.length + 2));
    for (int member : members) rows[end++] = member;
    rows[end++] = sites;
    if (inClass >= 0) rows[end++] = sites + 1 + inClass;
    start[j + 1] = end;
    if (m + j == cost.length) grow();
    cost[m + j] = price;
    trueCost[m + j] = price;
    lower[m + j] = 0;
    upper[m + j] = Double.POSITIVE_INFINITY;
    where[m + j] = AT_LOWER;
    return j;
  }

  private void grow() {
    int length = 2 * cost.length;
    cost = Arrays.copyOf(cost, length);
    trueCost = Arrays.copyOf(trueCost, length);
    lower = Arrays.copyOf(lower, length);
    upper = Arrays.copyOf(upper, length);
    reduced = Arrays.copyOf(reduced, length);
    where = Arrays.copyOf(where, length);
  }

  double at(int variable) {
    return switch (where[variable]) {
      case AT_LOWER -> lower[variable];
      case AT_UPPER -> upper[variable];
      default -> value[where[variable]];
    };
  }

  boolean fixed(int variable) {
    return lower[variable] == upper[variable];
  }

  /// Factors the basis and computes values and reduced costs anew.
  void refactor() {
    int end = 0;
    for (int p = 0; p < m; p++) {
      int variable = basic[p];
      if (end + m > basisRows.length) basisRows = Arrays.copyOf(basisRows, 2 * (end + m));
      if (variable < m) basisRows[end++] = variable;
      else
        for (int k = start[variable - m]; k < start[variable - m + 1]; k++)
          basisRows[end++] = rows[k];
      basisStart[p + 1] = end;
    }
    factoring.run(basisStart, basisRows, this::replace);
    computeValues();
    computeReduced();
  }

  void goTo(int[] basis) {
    for (int p = 0; p < m; p++) where[basic[p]] = AT_LOWER;
    System.arraycopy(basis, 0, basic, 0, m);
    for (int p = 0; p < m; p++) where[basic[p]] = p;
  }

  private void replace(int position, int row) {
    where[basic[position]] = AT_LOWER;
    basic[position] = row;
    where[row] = position;
  }

  void computeValues() {
    double[] w = factor.work();
    System.arraycopy(rhs, 0, w, 0, m);
    for (int variable = 0; variable < variables(); variable++) {
      if (where[variable] >= 0) continue;
      double amount = where[variable] == AT_LOWER ? lower[variable] : upper[variable];
      if (amount == 0) continue;
      if (variable < m) w[variable] -= amount;
      else for (int k = start[variable - m]; k < start[variable - m + 1]; k++) w[rows[k]] -= amount;
    }
    factor.solve(w, value);
  }

  /// Duals by row, for the costs in use.
  double[] duals() {
    double[] c = factor.work();
    for (int p = 0; p < m; p++) c[p] = cost[basic[p]];
    double[] y = new double[m];
    factor.solveTransposed(c, y);
    return y;
  }

  void computeReduced() {
    double[] y = duals();
    for (int row = 0; row < m; row++) reduced[row] = cost[row] - y[row];
    for (int j = 0; j < columns; j++) reduced[m + j] = cost[m + j] - along(j, y);
    for (int p = 0; p < m; p++) reduced[basic[p]] = 0;
  }

  /// Scalar product of a column with a vector by rows.
  double along(int j, double[] y) {
    double sum = 0;
    int end = start[j + 1];
    for (int k = start[j]; k < end; k++) sum += y[rows[k]];
    return sum;
  }

  /// The column of a variable in terms of the basis.
  void solve(int variable, double[] into) {
    double[] w = factor.work();
    Arrays.fill(w, 0);
    if (variable < m) w[variable] = 1;
    else for (int k = start[variable - m]; k < start[variable - m + 1]; k++) w[rows[k]] = 1;
    factor.solve(w, into);
  }

  /// Row of the inverse of the basis.
  void inverseRow(int position, double[] into) {
    double[] c = factor.work();
    Arrays.fill(c, 0);
    c[position] = 1;
    factor.solveTransposed(c, into);
  }

  /// The entries of all variables that may enter, given a row of the inverse.
  void row(double[] inverseRow, double[] into) {
    for (int row = 0; row < m; row++)
      into[row] = where[row] >= 0 || fixed(row) ? 0 : inverseRow[row];
    for (int j = 0; j < columns; j++)
      into[m + j] = where[m + j] >= 0 || upper[m + j] == 0 ? 0 : along(j, inverseRow);
  }

  /// A variable takes the place of a basic one.
  ///
  /// @param column of the entering variable in terms of the basis
  /// @param bound where the leaving one is from now on
  void exchange(int position, int entering, double[] column, int bound) {
    where[basic[position]] = bound;
    basic[position] = entering;
    where[entering] = position;
    factor.exchange(position, column);
  }
}
