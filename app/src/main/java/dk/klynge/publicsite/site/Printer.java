package dk.klynge.publicsite.site;

import dk.klynge.ui.Municipality;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// Makes HTML of templates without asking who reads it, so that a page can be kept for everybody.
@Component
class Printer {

  private static final String CSS = "/css/public.css";

  private final SpringTemplateEngine templates;
  private final ResourceUrlProvider files;
  private final Municipality municipality;

  Printer(SpringTemplateEngine templates, ResourceUrlProvider files, Municipality municipality) {
    this.templates = templates;
    this.files = files;
    this.municipality = municipality;
  }

  /// @param otherUrl the same page in the other language
  String print(String template, Tongue tongue, String otherUrl, Map<String, Object> model) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(tongue.locale());
    try {
      var context = new Context(tongue.locale(), model);
      context.setVariable("site", Site.of(tongue, otherUrl, file(CSS), municipality));
      context.setVariable("files", this.scripts());
      return templates.process("publicsite/" + template, context);
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  /// Addresses of the files that the map needs.
  private Scripts scripts() {
    return new Scripts(
        file("/vendor/leaflet/leaflet.css"),
        file("/vendor/leaflet/leaflet.js"),
        file("/js/map.js"));
  }

  record Scripts(String leafletCss, String leaflet, String map) {}

  private String file(String path) {
    return Objects.requireNonNullElse(files.getForLookupPath(path), path);
  }
}
