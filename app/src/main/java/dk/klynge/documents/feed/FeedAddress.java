package dk.klynge.documents.feed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Whole addresses of pages, for programs outside.
@Component
class FeedAddress {

  private final String site;

  /// @param site where the program is reached from outside; the address of the present request
  ///   where it is not set
  FeedAddress(@Value("${klynge.site:}") String site) {
    this.site = site.replaceFirst("/+$", "");
  }

  String whole(String path) {
    return site.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString()
        : site + path;
  }

  /// The same for programs that open it as a calendar to subscribe to.
  String subscription(String path) {
    return whole(path).replaceFirst("^https?:", "webcal:");
  }
}
