package dk.klynge.planning.umbrella;

import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.umbrella.ModelPages.Criteria;
import dk.klynge.planning.umbrella.ModelPages.Figure;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Holds a model's own figures against the criteria set that its networks are formed by, because a
/// network that the engine finds only fulfils the set.
@Component
class ComparedCriteria {

  private final CriteriaCatalogue catalogue;
  private final ModelWords words;
  private final Format format;

  ComparedCriteria(CriteriaCatalogue catalogue, ModelWords words, Format format) {
    this.catalogue = catalogue;
    this.words = words;
    this.format = format;
  }

  Criteria of(Content content) {
    var found = catalogue.find(content.criteria());
    if (content.figures().none() || found.isEmpty())
      return new Criteria(
          found.map(chosen -> chosen.choice().key()).orElse(""),
          found.map(chosen -> chosen.choice().name().in(words.language())).orElse(""),
          alone(content.figures(), found.map(CriteriaCatalogue.Chosen::criteria)),
          found.isEmpty() && !content.figures().none() ? own("", content.figures()) : "");
    var chosen = found.get();
    var figures = figures(content.figures(), limits(chosen.criteria()));
    var agree = figures.stream().noneMatch(Figure::differs);
    return new Criteria(
        chosen.choice().key(),
        chosen.choice().name().in(words.language()),
        figures,
        agree ? "" : own(chosen.choice().key(), content.figures()));
  }

  private List<Figure> alone(Content.Figures figures, Optional<CriteriaSet> criteria) {
    return criteria.isPresent()
        ? List.of()
        : figures(figures, figures).stream()
            .map(each -> new Figure(each.label(), each.model(), "–", false))
            .toList();
  }

  /// The same figures as the criteria set has them.
  private static Content.Figures limits(CriteriaSet criteria) {
    var limits = criteria.limits();
    return new Content.Figures(
        whole(limits.weight().min()),
        whole(limits.weight().max()),
        whole(limits.sites().min()),
        whole(limits.sites().max()),
        limits.ages().map(CriteriaSet.Ages::from),
        limits.ages().map(CriteriaSet.Ages::to),
        whole(limits.diameter()));
  }

  private static Optional<Integer> whole(double limit) {
    return limit <= 0 || Double.isInfinite(limit) ? Optional.empty() : Optional.of((int) limit);
  }

  private List<Figure> figures(Content.Figures model, Content.Figures set) {
    var rows = new ArrayList<Figure>();
    add(
        rows,
        "children",
        range(model.minChildren(), model.maxChildren()),
        range(set.minChildren(), set.maxChildren()));
    add(
        rows,
        "institutions",
        range(model.minInstitutions(), model.maxInstitutions()),
        range(set.minInstitutions(), set.maxInstitutions()));
    add(rows, "ages", range(model.fromAge(), model.toAge()), range(set.fromAge(), set.toAge()));
    add(
        rows,
        "diameter",
        range(Optional.empty(), model.diameter()),
        range(Optional.empty(), set.diameter()));
    return rows;
  }

  /// What the model says nothing about, it leaves to the set.
  private void add(List<Figure> rows, String label, String model, String set) {
    if (model.isEmpty() && set.isEmpty()) return;
    rows.add(
        new Figure(
            words.say("figure." + label),
            model.isEmpty() ? "–" : model,
            set.isEmpty() ? "–" : set,
            !model.isEmpty() && !model.equals(set)));
  }

  private String range(Optional<Integer> least, Optional<Integer> most) {
    if (least.isEmpty() && most.isEmpty()) return "";
    if (most.isEmpty()) return words.say("figure.least", format.number(least.orElseThrow()));
    if (least.isEmpty()) return words.say("figure.most", format.number(most.get()));
    return words.say("figure.between", format.number(least.get()), format.number(most.get()));
  }

  /// The form for a new criteria set, begun with the present one and the model's figures.
  private static String own(String from, Content.Figures figures) {
    var address = UriComponentsBuilder.fromPath("/criteria/new");
    if (!from.isEmpty()) address.queryParam("from", from);
    figures.minChildren().ifPresent(number -> address.queryParam("weight.min", number));
    figures.maxChildren().ifPresent(number -> address.queryParam("weight.max", number));
    figures.minInstitutions().ifPresent(number -> address.queryParam("sites.min", number));
    figures.maxInstitutions().ifPresent(number -> address.queryParam("sites.max", number));
    figures.fromAge().ifPresent(number -> address.queryParam("ages.from", number));
    figures.toAge().ifPresent(number -> address.queryParam("ages.to", number));
    figures.diameter().ifPresent(number -> address.queryParam("diameter", number));
    return address.encode().build().toUriString();
  }
}
