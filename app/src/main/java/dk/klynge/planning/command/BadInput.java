package dk.klynge.planning.command;

import java.util.List;

/// What was asked cannot be done; each line says why, by file, row and column where there is one.
final class BadInput extends Exception {

  private final List<String> lines;

  BadInput(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  BadInput(String line) {
    this(List.of(line));
  }

  List<String> lines() {
    return lines;
  }
}
