package dk.klynge.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the layout and the components ask about the page being shown: `${#page.…}` in templates.
@Component("page")
@EnableConfigurationProperties({Municipality.class, MapTiles.class})
class Page {

  private final HttpServletRequest request;
  private final Menu menu;
  private final Optional<SignedIn> signedIn;
  private final Municipality municipality;
  private final MapTiles tiles;

  Page(
      HttpServletRequest request,
      Menu menu,
      ObjectProvider<SignedIn> signedIn,
      Municipality municipality,
      MapTiles tiles) {
    this.request = request;
    this.menu = menu;
    this.signedIn = signedIn.stream().findFirst();
    this.municipality = municipality;
    this.tiles = tiles;
  }

  public Frame frame() {
    var address = Address.of(request);
    return new Frame(menu.at(address.path()), languages(address), person(), municipality);
  }

  public MapTiles tiles() {
    return tiles;
  }

  /// The other parameters of this page, for a form that shall keep them.
  public List<Address.Parameter> parametersWithout(String... names) {
    return Address.of(request).without(names);
  }

  /// This page with one parameter changed; a change of anything but the page begins again at the
  /// first page.
  public String with(String name, Object value) {
    return Address.of(request).with(name, value, "page", Language.PARAMETER);
  }

  private static List<Frame.Choice> languages(Address address) {
    var now = LocaleContextHolder.getLocale().getLanguage();
    return List.of("da", "en").stream()
        .map(code ->
            new Frame.Choice(code, address.with(Language.PARAMETER, code), code.equals(now)))
        .toList();
  }

  private Optional<SignedIn.Who> person() {
    var principal = request.getUserPrincipal();
    if (principal == null) return Optional.empty();
    return signedIn
        .flatMap(SignedIn::now)
        .or(() -> Optional.of(new SignedIn.Who(principal.getName(), "")));
  }
}
