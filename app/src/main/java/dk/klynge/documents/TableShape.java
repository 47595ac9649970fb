package dk.klynge.documents;

import java.nio.charset.Charset;
import java.util.Optional;

/// What is known of a table before it is opened; what is not known is found out from its content.
public record TableShape(
    Optional<Charset> encoding, Optional<Character> separator, Optional<String> sheet) {

  public static final TableShape UNKNOWN =
      new TableShape(Optional.empty(), Optional.empty(), Optional.empty());
}
