package dk.klynge.publishing.subscription;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Whole addresses for letters: under `klynge.site`, or else where the present request came in.
@Component
class Links {

  private final String site;

  Links(@Value("${klynge.site:}") String site) {
    this.site = site.replaceFirst("/+$", "");
  }

  String to(String path) {
    return site.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString()
        : site + path;
  }
}
