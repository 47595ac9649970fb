package dk.klynge.publicsite.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The site made of one [Content]: each page is made when it is first asked for, and kept. There
/// are as many pages as institutions and languages, and a few more, so nothing need be thrown away.
final class Edition {

  private final Content content;
  private final SearchInstitutions search;
  private final Map<String, Rendered> pages = new ConcurrentHashMap<>();

  Edition(Content content) {
    this.content = content;
    this.search = new SearchInstitutions(content.register());
  }

  Content content() {
    return content;
  }

  SearchInstitutions search() {
    return search;
  }

  /// @param path of a page that exists; only such are kept
  Rendered page(String path, Supplier<String> html) {
    var known = pages.get(path);
    return known != null ? known : pages.computeIfAbsent(path, _ -> Rendered.of(html.get()));
  }
}
