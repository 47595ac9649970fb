package dk.klynge.publicsite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where the parents' site is reached from outside: `klynge.site`, such as
/// `https://klynge.kommune.dk`. Without it the address of the present request is printed, which is
/// what the caller said it to be: enough to try the program, not to hang on a door.
@Component
public class SiteAddress {

  private final String site;

  SiteAddress(@Value("${klynge.site:}") String site) {
    this.site = site.replaceFirst("/+$", "");
  }

  /// Without a slash at the end.
  public String now() {
    return site.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
        : site;
  }
}
