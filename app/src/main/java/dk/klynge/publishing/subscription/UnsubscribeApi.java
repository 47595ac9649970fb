package dk.klynge.publishing.subscription;

import dk.klynge.guard.Open;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the button of a mail program leads (RFC 8058). It stands at the door of the API since mail
/// programs bring neither a session nor a proof of origin.
@RestController
@RequestMapping("/api/v1/unsubscriptions/{key}")
@Tag(name = "Newsletters")
class UnsubscribeApi {

  private final KeepSubscriptions keep;

  UnsubscribeApi(KeepSubscriptions keep) {
    this.keep = keep;
  }

  /// Asks nothing, and answers alike whether the key is known or not.
  @PostMapping
  @Open(why = "The key in the address proves that it is the receiver who leaves the list")
  @Operation(summary = "Take an address off the list of newsletters, by one click")
  ResponseEntity<Void> leave(@PathVariable UUID key) {
    keep.unsubscribe(key);
    return ResponseEntity.noContent().build();
  }

  /// Whoever follows the address by hand comes to the page with the button: programs that look
  /// through mail follow links, too, and must not unsubscribe anybody.
  @GetMapping
  @Open(why = "It only leads to the page of the address")
  @Operation(summary = "Lead to the page on which one unsubscribes")
  ResponseEntity<Void> page(@PathVariable UUID key) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/subscriptions/" + key))
        .build();
  }
}
