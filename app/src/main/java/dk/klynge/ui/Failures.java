package dk.klynge.ui;

import dk.klynge.guard.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Turns what goes wrong on a page into a status, for which [FailureController] has a page. The API
/// under `/api/` answers with problem details instead and is left to its own.
@Component
class Failures implements HandlerExceptionResolver, Ordered {

  static final String CAUSE = Failures.class.getName();

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (request.getRequestURI().startsWith("/api/")) return null;
    var status = status(failure);
    if (status == 0) return null;
    request.setAttribute(CAUSE, failure);
    try {
      response.sendError(status);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }

  /// 0 for what is a bug: it goes on to the container and comes back as 500.
  private static int status(Exception failure) {
    return switch (failure) {
      case Refused refused -> HttpStatus.FORBIDDEN.value();
      case MaxUploadSizeExceededException large -> HttpStatus.CONTENT_TOO_LARGE.value();
      case MultipartException broken -> HttpStatus.BAD_REQUEST.value();
      case MethodArgumentTypeMismatchException mismatch -> mismatched(mismatch);
      case TypeMismatchException mismatch -> HttpStatus.BAD_REQUEST.value();
      case ErrorResponse known -> known.getStatusCode().value();
      default -> 0;
    };
  }

  /// An id in the path that cannot be one names a page that does not exist.
  private static int mismatched(MethodArgumentTypeMismatchException mismatch) {
    return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
        ? HttpStatus.NOT_FOUND.value()
        : HttpStatus.BAD_REQUEST.value();
  }
}
