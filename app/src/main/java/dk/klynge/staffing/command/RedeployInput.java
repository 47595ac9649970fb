package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Sentences;
import dk.klynge.documents.TableRow;
import dk.klynge.engine.redeployment.BadOffer;
import dk.klynge.engine.redeployment.Offers;
import dk.klynge.engine.redeployment.OffersBuilder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads who may take what at which cost. Costs may have decimals: all are counted in steps of the
/// finest one, so that nothing is rounded.
final class RedeployInput {

  private static final List<String> PEOPLE = List.of("person", "vacancy", "cost");
  private static final List<String> VACANCIES = List.of("vacancy", "places");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,17}(\\.[0-9]{1,9})?");

  private final Sentences words;
  private final InputTable people;
  private final InputTable vacancies;
  private final OffersBuilder builder = Offers.builder();
  private final Map<String, String> ids = new HashMap<>();
  private final List<Integer> vacancyRows = new ArrayList<>();
  private final List<Offered> offered = new ArrayList<>();
  private int decimals;

  /// A row of the people's file that has a cost.
  private record Offered(int row, String person, String vacancy, BigDecimal cost) {}

  RedeployInput(Path people, Path vacancies, Sentences words) {
    this.words = words;
    this.people = new InputTable(people, words);
    this.vacancies = new InputTable(vacancies, words);
  }

  Redeployed.Question read() throws BadInput {
    vacancies.forEach(VACANCIES, this::vacancy);
    people.forEach(PEOPLE, this::person);
    if (ids.isEmpty()) people.wrong(1, "", "staffing.redeploy.no-people");
    refuse();
    for (var one : offered) offer(one);
    refuse();
    return switch (builder.build()) {
      case Offers.Built.Usable(var offers) -> new Redeployed.Question(offers, decimals);
      case Offers.Built.Refused(var problems) -> {
        problems.forEach(this::tell);
        refuse();
        throw new IllegalStateException(problems.toString());
      }
    };
  }

  private void refuse() throws BadInput {
    var problems = new ArrayList<>(vacancies.problems());
    problems.addAll(people.problems());
    if (!problems.isEmpty()) throw BadInput.of(problems, words);
  }

  private void vacancy(TableRow row) {
    var id = vacancies.text(row, "vacancy");
    var places = vacancies.number(row, "places");
    if (id.isEmpty() || places.isEmpty()) return;
    vacancyRows.add(row.number());
    builder.vacancy(id, places.getAsInt());
  }

  private void person(TableRow row) {
    var id = people.text(row, "person");
    if (id.isEmpty()) return;
    if (ids.putIfAbsent(id, id) == null) builder.person(id);
    var vacancy = row.cell("vacancy").strip();
    var cost = row.cell("cost").strip();
    if (vacancy.isEmpty() && cost.isEmpty()) return;
    if (vacancy.isEmpty()) people.wrong(row.number(), "vacancy", "staffing.command.empty");
    else if (!NUMBER.matcher(cost).matches())
      people.wrong(row.number(), "cost", "staffing.redeploy.no-cost", cost);
    else {
      var number = new BigDecimal(cost);
      decimals = Math.max(decimals, number.stripTrailingZeros().scale());
      offered.add(new Offered(row.number(), ids.getOrDefault(id, id), vacancy, number));
    }
  }

  private void offer(Offered one) {
    var steps = one.cost().movePointRight(decimals).toBigInteger();
    if (steps.bitLength() > 62) {
      people.wrong(one.row(), "cost", "staffing.redeploy.too-large", one.cost().toPlainString());
      return;
    }
    builder.offer(one.person(), one.vacancy(), steps.longValueExact());
  }

  private void tell(BadOffer problem) {
    switch (problem) {
      case BadOffer.VacancyTwice(int index, String vacancy) ->
          vacancies.wrong(vacancyRows.get(index), "vacancy", "staffing.redeploy.twice", vacancy);
      case BadOffer.PlacesNegative(int index, _, int places) ->
          vacancies.wrong(vacancyRows.get(index), "places", "staffing.redeploy.places", places);
      case BadOffer.VacancyUnknown(int index, String vacancy) ->
          people.wrong(
              offered.get(index).row(),
              "vacancy",
              "staffing.redeploy.unknown",
              vacancy,
              vacancies.name());
      case BadOffer.OfferTwice(int index, String person, String vacancy) ->
          people.wrong(
              offered.get(index).row(),
              "vacancy",
              "staffing.redeploy.offer-twice",
              person,
              vacancy);
      case BadOffer.CostsTooLarge(int bits, int most) ->
          people.wrong(0, "cost", "staffing.redeploy.sum", bits, most);
      case BadOffer.PersonUnnamed _,
          BadOffer.PersonTwice _,
          BadOffer.PersonUnknown _,
          BadOffer.VacancyUnnamed _,
          BadOffer.CostNotANumber _ ->
          throw new IllegalStateException(problem.toString());
    }
  }
}
