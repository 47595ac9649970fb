package dk.klynge.decision;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Whole addresses for what people outside are sent. Set `klynge.site`, such as
/// `https://klynge.kommune.dk`, where the program is reached from outside: without it the address
/// of the present request is taken, which is what the caller said it to be.
@Component
public class HearingLinks {

  private final String site;

  HearingLinks(@Value("${klynge.site:}") String site) {
    this.site = site.replaceFirst("/+$", "");
  }

  /// @param path beginning with `/`
  public String to(String path) {
    return site.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString()
        : site + path;
  }
}
