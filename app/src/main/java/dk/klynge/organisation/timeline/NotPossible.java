package dk.klynge.organisation.timeline;

import java.util.List;

/// What was asked for cannot be true. Ends the transaction; `key` names the message that says why.
public class NotPossible extends RuntimeException {

  private final String key;
  private final List<Object> values;

  public NotPossible(String key, Object... values) {
    super(key + " " + List.of(values));
    this.key = key;
    this.values = List.of(values);
  }

  public String key() {
    return key;
  }

  public List<Object> values() {
    return values;
  }
}
