package dk.klynge.engine.clustering.proof;

/// Numbers in the order of their keys, the smallest first; of equal keys the smallest number.
final class Heap {

  private final double[] key;
  private final int[] heap;
  private int size;

  Heap(double[] key, int capacity) {
    this.key = key;
    heap = new int[capacity];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  int top() {
    return heap[0];
  }

  double topKey() {
    return size == 0 ? Double.POSITIVE_INFINITY : key[heap[0]];
  }

  void add(int number) {
    int at = size++;
    while (at > 0 && before(number, heap[(at - 1) / 2])) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = number;
  }

  void removeTop() {
    int number = heap[--size];
    sink(number);
  }

  /// After the key of the top has grown.
  void topChanged() {
    sink(heap[0]);
  }

  private void sink(int number) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && before(heap[child + 1], heap[child])) child++;
      if (!before(heap[child], number)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = number;
  }

  private boolean before(int one, int other) {
    return key[one] < key[other] || (key[one] == key[other] && one < other);
  }
}
