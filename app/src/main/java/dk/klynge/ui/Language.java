package dk.klynge.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The language of a page: `?lang=` in the address, else the cookie of an earlier choice, else
/// Danish. Programs that call the API say theirs in `Accept-Language`.
class Language implements LocaleResolver {

  static final Locale DANISH = Locale.of("da");
  static final Locale ENGLISH = Locale.ENGLISH;
  static final String PARAMETER = "lang";
  private static final String COOKIE = "language";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    var asked = known(request.getParameter(PARAMETER));
    if (asked != null) return asked;
    if (request.getRequestURI().startsWith("/api/")) return accepted(request);
    var cookie = WebUtils.getCookie(request, COOKIE);
    var chosen = cookie == null ? null : known(cookie.getValue());
    return chosen == null ? DANISH : chosen;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null) return;
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, locale).toString());
  }

  static @Nullable Locale known(@Nullable String code) {
    return switch (code) {
      case "da" -> DANISH;
      case "en" -> ENGLISH;
      case null, default -> null;
    };
  }

  private static Locale accepted(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null) return DANISH;
    try {
      var best = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of("da", "en"));
      return "en".equals(best) ? ENGLISH : DANISH;
    } catch (IllegalArgumentException malformed) {
      return DANISH;
    }
  }

  private static ResponseCookie cookie(HttpServletRequest request, Locale locale) {
    return ResponseCookie.from(COOKIE, locale.getLanguage())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build();
  }
}
