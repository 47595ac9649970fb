package dk.klynge.ui;

import dk.klynge.guard.Open;
import dk.klynge.guard.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/// The page, or the problem, for whatever went wrong. What the visitor is shown and what the log
/// says carry the same reference; of the failure itself the visitor is shown nothing.
@Controller
class FailureController implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);
  private static final Set<Integer> DESCRIBED = Set.of(400, 403, 404, 405, 409, 413, 500);

  private final RandomGenerator chance = new SecureRandom();
  private final ObjectProvider<Refusals> refusals;

  FailureController(ObjectProvider<Refusals> refusals) {
    this.refusals = refusals;
  }

  @RequestMapping("/error")
  @Open(why = "Everybody may be told that something went wrong")
  Object answer(HttpServletRequest request, HttpServletResponse response) {
    var status = status(request);
    var reference = reference(request, status);
    response.setStatus(status);
    return asksForData(request) ? problem(status, reference) : page(request, status, reference);
  }

  /// Programs get a problem, also where they asked outside the API; who does not care gets the
  /// page.
  private static boolean asksForData(HttpServletRequest request) {
    var path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
    var wanted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
    if (path.startsWith("/api/")) return true;
    return wanted.contains("json") && !wanted.contains("html");
  }

  private ModelAndView page(HttpServletRequest request, int status, String reference) {
    var refusal = refused(request).flatMap(this::advice);
    var shown = new FailurePage(described(status), reference, unreadable(request), refusal);
    return new ModelAndView("ui/failure", "failure", shown);
  }

  private static ResponseEntity<ProblemDetail> problem(int status, String reference) {
    var problem = ProblemDetail.forStatus(status);
    problem.setProperty("reference", reference);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static int status(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return code instanceof Integer status ? status : HttpStatus.NOT_FOUND.value();
  }

  private static int described(int status) {
    if (DESCRIBED.contains(status)) return status;
    return status < 500 ? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  private String reference(HttpServletRequest request, int status) {
    var reference = HexFormat.of().withUpperCase().toHexDigits(chance.nextInt());
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (status >= 500) LOG.error("{}: {} {}", reference, status, path, cause(request));
    else
      LOG.info(
          "{}: {} {} ({})",
          reference,
          status,
          path,
          Objects.toString(cause(request), "no exception"));
    return reference;
  }

  private static @Nullable Throwable cause(HttpServletRequest request) {
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var known = thrown == null ? request.getAttribute(Failures.CAUSE) : thrown;
    return known instanceof Throwable cause ? cause : null;
  }

  /// The action that was refused, before the page was asked or by the page itself.
  private static Optional<String> refused(HttpServletRequest request) {
    if (request.getAttribute(Refused.ACTION) instanceof String action) return Optional.of(action);
    return cause(request) instanceof Refused refused
        ? Optional.of(refused.action())
        : Optional.empty();
  }

  private Optional<Refusals.Advice> advice(String action) {
    return refusals.stream().findFirst().map(who -> who.advice(action));
  }

  private static Optional<FailurePage.Unreadable> unreadable(HttpServletRequest request) {
    return cause(request) instanceof MethodArgumentTypeMismatchException mismatch
        ? Optional.of(
            new FailurePage.Unreadable(
                mismatch.getName(), Objects.toString(mismatch.getValue(), "")))
        : Optional.empty();
  }
}
