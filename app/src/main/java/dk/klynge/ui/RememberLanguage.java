package dk.klynge.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Keeps the choice of a language, and tells caches what a page depends on.
class RememberLanguage implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var chosen = Language.known(request.getParameter(Language.PARAMETER));
    var languages = RequestContextUtils.getLocaleResolver(request);
    if (chosen != null && languages != null) languages.setLocale(request, response, chosen);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return true;
  }
}
