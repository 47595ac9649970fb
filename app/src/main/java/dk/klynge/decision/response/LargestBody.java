package dk.klynge.decision.response;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Anybody may answer, so that what is too large is turned away before it is read. A body that does
/// not say how large it is is turned away, too; browsers always say.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargestBody extends OncePerRequestFilter {

  private static final long MOST = 50L * 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().matches(".*/hearings/[^/]+/responses");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var length = request.getContentLengthLong();
    var chunked = request.getHeader("Transfer-Encoding") != null;
    if (length > MOST || chunked) response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    else chain.doFilter(request, response);
  }
}
