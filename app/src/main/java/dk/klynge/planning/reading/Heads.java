package dk.klynge.planning.reading;

import dk.klynge.organisation.Entry;
import org.springframework.stereotype.Component;

/// Makes the head of a page about a proposal.
@Component
public class Heads {

  private final FilterWords filters;

  Heads(FilterWords filters) {
    this.filters = filters;
  }

  public Head of(Question question) {
    return new Head(
        question.id(),
        question.name(),
        question.day(),
        filters.of(question.filter(), question.day()),
        question.sites().size(),
        question.unplaced().stream().map(Entry::name).toList(),
        question.criteria().label(),
        question.criteria().text(),
        question.effort(),
        question.asked().byName(),
        question.asked().at());
  }
}
