package dk.klynge.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// There is no such thing, or none for the one who asks: a page says so, and the API answers with
/// the problem of that name.
public final class NotFound extends ResponseStatusException {

  public NotFound() {
    super(HttpStatus.NOT_FOUND);
  }
}
