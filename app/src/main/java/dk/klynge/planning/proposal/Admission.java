package dk.klynge.planning.proposal;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets a caller to a proposal: it must exist, and the caller may do the action where its
/// institutions lie.
@Component
public class Admission {

  private final Readings readings;
  private final Guard guard;

  Admission(Readings readings, Guard guard) {
    this.readings = readings;
    this.guard = guard;
  }

  public Question question(ProposalId id, String action) {
    var question = readings.question(id).orElseThrow(Admission::notFound);
    guard.require(action, scope(question.filter()));
    return question;
  }

  /// Only a proposal that was found can be read.
  public Reading reading(ProposalId id, String action) {
    question(id, action);
    return readings.find(id).orElseThrow(Admission::notFound);
  }

  public boolean may(String action, Filter filter) {
    return guard.may(action, scope(filter));
  }

  void require(String action, Filter filter) {
    guard.require(action, scope(filter));
  }

  public static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /// A proposal reaches over the area its institutions were chosen from, or everywhere.
  private static Scope scope(Filter filter) {
    return filter
        .area()
        .<Scope>map(area -> new Scope.Area(area.value()))
        .orElseGet(Scope.Everywhere::new);
  }
}
