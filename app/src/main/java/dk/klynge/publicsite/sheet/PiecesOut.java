package dk.klynge.publicsite.sheet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/// Hands on what is written in pieces of about a megabyte.
final class PiecesOut extends OutputStream {

  private static final int SIZE = 1 << 20;

  private final Consumer<Piece> taker;
  private final ByteArrayOutputStream now = new ByteArrayOutputStream(SIZE);
  private int number;

  PiecesOut(Consumer<Piece> taker) {
    this.taker = taker;
  }

  record Piece(int number, byte[] bytes) {}

  @Override
  public void write(int one) {
    now.write(one);
    if (now.size() >= SIZE) handOn();
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    now.write(bytes, from, length);
    if (now.size() >= SIZE) handOn();
  }

  private void handOn() {
    taker.accept(new Piece(number++, now.toByteArray()));
    now.reset();
  }

  @Override
  public void close() {
    if (now.size() > 0) handOn();
  }
}
