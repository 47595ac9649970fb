package dk.klynge.rest;

import dk.klynge.guard.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/// Turns what goes wrong in a call of the API into problem details. Pages have error pages of their
/// own.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final ProblemWriter writer;

  Problems(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<ProblemDetail> problem(Exception wrong, HttpServletRequest request)
      throws Exception {
    if (!request.getRequestURI().startsWith("/api/")) throw wrong;
    // The security filters answer these, in the same form.
    if (wrong instanceof AccessDeniedException || wrong instanceof AuthenticationException)
      throw wrong;
    var headers = wrong instanceof ErrorResponse known ? known.getHeaders() : new HttpHeaders();
    var problem = describe(wrong, request);
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private ProblemDetail describe(Exception wrong, HttpServletRequest request) {
    return switch (wrong) {
      case Problem own -> own(own, request);
      case Refused refused -> refused(refused, request);
      case MethodArgumentNotValidException invalid -> invalid(invalid, request);
      case TypeMismatchException value ->
          detailed(
              ProblemKind.BAD_REQUEST,
              writer.text("rest.value", request, Objects.toString(value.getValue(), "")),
              request);
      case ResponseStatusException chosen when chosen.getReason() != null ->
          detailed(kind(chosen), chosen.getReason(), request);
      case ErrorResponse known -> writer.problem(kind(known), request);
      case OptimisticLockingFailureException late ->
          writer.problem(ProblemKind.CHANGED_MEANWHILE, request);
      case DataIntegrityViolationException conflict ->
          writer.problem(ProblemKind.CONFLICT, request);
      case HttpMessageNotReadableException unreadable ->
          writer.problem(ProblemKind.BAD_REQUEST, request);
      default -> failure(wrong, request);
    };
  }

  private ProblemDetail own(Problem own, HttpServletRequest request) {
    var problem = detailed(own.kind(), own.getMessage(), request);
    if (!own.fields().isEmpty())
      problem.setProperty(
          "errors",
          own.fields().entrySet().stream()
              .map(error -> Map.of("field", error.getKey(), "message", error.getValue()))
              .toList());
    return problem;
  }

  private static ProblemKind kind(ErrorResponse known) {
    return ProblemKind.ofStatus(known.getStatusCode().value());
  }

  private ProblemDetail detailed(
      ProblemKind kind, @Nullable String detail, HttpServletRequest request) {
    var problem = writer.problem(kind, request);
    if (detail != null && !detail.isBlank()) problem.setDetail(detail);
    return problem;
  }

  private ProblemDetail refused(Refused refused, HttpServletRequest request) {
    var problem = writer.problem(ProblemKind.NOT_ALLOWED, request);
    problem.setProperty("action", refused.action());
    return problem;
  }

  private ProblemDetail invalid(
      MethodArgumentNotValidException invalid, HttpServletRequest request) {
    var problem = writer.problem(ProblemKind.INVALID, request);
    problem.setProperty(
        "errors",
        invalid.getFieldErrors().stream()
            .map(field ->
                Map.of(
                    "field", field.getField(),
                    "message", Objects.toString(field.getDefaultMessage(), "")))
            .toList());
    return problem;
  }

  /// A bug. The caller learns only a reference, under which the log tells the rest.
  private ProblemDetail failure(Exception bug, HttpServletRequest request) {
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{}: {} {}", reference, request.getMethod(), request.getRequestURI(), bug);
    var problem = writer.problem(ProblemKind.FAILURE, request);
    problem.setProperty("reference", reference);
    return problem;
  }
}
