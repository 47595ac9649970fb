package dk.klynge.planning.reading;

import java.util.List;

/// One reason why there is no proposal: a key of the messages and what is put into it.
public record Why(String key, List<Object> values) {
  public Why {
    values = List.copyOf(values);
  }
}
