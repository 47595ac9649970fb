package dk.klynge.ui;

import dk.klynge.guard.Guard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
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
  private final List<MenuEntry> entries;
  private final Guard guard;
  private final Optional<SignedIn> signedIn;
  private final Municipality municipality;
  private final MapTiles tiles;

  Page(
      HttpServletRequest request,
      List<MenuEntry> entries,
      Guard guard,
      ObjectProvider<SignedIn> signedIn,
      Municipality municipality,
      MapTiles tiles) {
    this.request = request;
    this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    this.guard = guard;
    this.signedIn = signedIn.stream().findFirst();
    this.municipality = municipality;
    this.tiles = tiles;
  }

  public Frame frame() {
    var address = Address.of(request);
    return new Frame(menu(address.path()), languages(address), person(), municipality);
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

  private List<Frame.Item> menu(String path) {
    var shown =
        entries.stream()
            .filter(entry -> entry.action().isEmpty() || guard.may(entry.action()))
            .toList();
    var current =
        shown.stream()
            .map(MenuEntry::url)
            .filter(url -> path.equals(url) || path.startsWith(url + "/"))
            .max(Comparator.comparingInt(String::length));
    return shown.stream().map(entry -> item(entry, current)).toList();
  }

  /// Of two entries that lead towards this page the longer is the one we are at.
  private static Frame.Item item(MenuEntry entry, Optional<String> current) {
    return new Frame.Item(entry.key(), entry.url(), current.equals(Optional.of(entry.url())));
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
