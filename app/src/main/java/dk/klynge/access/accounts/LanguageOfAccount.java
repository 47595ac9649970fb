package dk.klynge.access.accounts;

import dk.klynge.access.roles.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever changes the language of the pages while signed in is written to in that language from
/// then on; the browser's cookie alone would not tell it to a letter.
@Configuration
class LanguageOfAccount implements HandlerInterceptor, WebMvcConfigurer {

  private final AccountRows accounts;

  LanguageOfAccount(AccountRows accounts) {
    this.accounts = accounts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var chosen = String.valueOf(request.getParameter("lang"));
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (chosen.matches("da|en")
        && !request.getRequestURI().startsWith("/api/")
        && authentication != null
        && authentication.getPrincipal() instanceof Caller caller)
      accounts.speaks(caller.account(), Locale.of(chosen));
    return true;
  }
}
