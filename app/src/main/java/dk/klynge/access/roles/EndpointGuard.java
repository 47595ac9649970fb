package dk.klynge.access.roles;

import dk.klynge.guard.Needs;
import dk.klynge.guard.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Lets a request through to the method that will answer it only as that method declares with
/// [Needs] or [Open]. A method that declares nothing is refused. What no method answers is a file
/// or nothing at all, and open.
@Component
public class EndpointGuard implements AuthorizationManager<RequestAuthorizationContext> {

  private final RequestMappingHandlerMapping endpoints;
  private final AccessGuard guard;

  EndpointGuard(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
      AccessGuard guard) {
    this.endpoints = endpoints;
    this.guard = guard;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        endpoint(context.getRequest()).map(method -> allowed(caller.get(), method)).orElse(true));
  }

  private boolean allowed(@Nullable Authentication caller, HandlerMethod method) {
    if (method.hasMethodAnnotation(Open.class)) return true;
    var needs = method.getMethodAnnotation(Needs.class);
    return needs != null && guard.may(caller, needs.value());
  }

  /// The action that the answering method needs, for the page that explains a refusal.
  public Optional<String> action(HttpServletRequest request) {
    return endpoint(request)
        .map(method -> method.getMethodAnnotation(Needs.class))
        .map(Needs::value);
  }

  private Optional<HandlerMethod> endpoint(HttpServletRequest request) {
    if (!ServletRequestPathUtils.hasParsedRequestPath(request))
      ServletRequestPathUtils.parseAndCache(request);
    try {
      var chain = endpoints.getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod method
          ? Optional.of(method)
          : Optional.empty();
    } catch (Exception unanswerable) {
      // Wrong method, wrong content type: no endpoint will run, and the dispatcher says why.
      return Optional.empty();
    }
  }
}
