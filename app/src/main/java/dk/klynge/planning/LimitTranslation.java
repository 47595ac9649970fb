package dk.klynge.planning;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.Wish;
import dk.klynge.planning.CriteriaSet.Ages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The limits, wishes and locks of the criteria, about the institutions that take part.
final class LimitTranslation {

  private final CriteriaSet criteria;
  private final CriteriaSet.Limits asked;
  private final List<PlanSite> sites;
  private final Sites engineSites;
  private final Distance distance;
  private final Map<String, Set<String>> named = new HashMap<>();
  private final List<PlanNote> notes = new ArrayList<>();
  private final List<PlanNote> reasons = new ArrayList<>();

  LimitTranslation(
      CriteriaSet criteria, List<PlanSite> sites, Sites engineSites, Distance distance) {
    this.criteria = criteria;
    this.asked = criteria.limits();
    this.sites = sites;
    this.engineSites = engineSites;
    this.distance = distance;
    for (var site : sites) {
      name(site.id(), site);
      site.aliases().forEach(alias -> name(alias, site));
    }
  }

  /// An id that several institutions share, such as that of their organisation, means all of them.
  private void name(String alias, PlanSite site) {
    named.computeIfAbsent(alias, _ -> new HashSet<>()).add(site.id());
  }

  List<PlanNote> notes() {
    return notes;
  }

  List<PlanNote> reasons() {
    return reasons;
  }

  List<Limit> limits() {
    var limits = new ArrayList<Limit>();
    if (!asked.weight().open())
      limits.add(new WeightWithin(asked.weight().min(), asked.weight().max()));
    if (!asked.sites().open()) limits.add(sitesWithin());
    if (Double.isFinite(asked.diameter())) limits.add(new DiameterWithin(asked.diameter()));
    if (Double.isFinite(asked.toCentre())) limits.add(new DistanceToCentreWithin(asked.toCentre()));
    for (var attribute : asked.same()) limits.add(new SameAttribute(known(attribute)));
    asked.ages().ifPresent(ages -> limits.add(new AgesCovered(covered(ages))));
    asked
        .neighbours()
        .map(neighbours -> new Neighbourhood(engineSites, distance).of(neighbours))
        .ifPresent(graph -> limits.add(new Contiguous(graph)));
    for (var group : asked.ties().together()) limits.add(new KeepTogether(resolved(group)));
    for (var group : asked.ties().apart()) limits.add(new KeepApart(resolved(group)));
    return limits;
  }

  private SitesWithin sitesWithin() {
    var max = Math.min(asked.sites().max(), Integer.MAX_VALUE);
    return new SitesWithin((int) Math.max(1, asked.sites().min()), (int) max);
  }

  List<Wish> wishes() {
    var asked = criteria.wishes();
    var wishes = new ArrayList<Wish>();
    if (asked.balance() > 0) wishes.add(new Wish.Balance(asked.balance()));
    if (asked.keep() > 0 && sites.stream().anyMatch(site -> site.today().isPresent()))
      wishes.add(new Wish.KeepAsToday(asked.keep()));
    asked
        .same()
        .forEach((attribute, price) ->
            wishes.add(new Wish.SameAttributePreferred(known(attribute), price)));
    asked
        .transitions()
        .forEach((attribute, price) ->
            wishes.add(new Wish.CoherentTransitions(known(attribute), price)));
    return wishes;
  }

  Locks locks() {
    var fixed = new HashMap<String, String>();
    asked
        .ties()
        .fixed()
        .forEach((label, group) -> resolved(group).forEach(id -> fixed.put(id, label)));
    return new Locks(fixed, Set.of());
  }

  /// An attribute that no institution has would make a limit that always holds.
  private String known(String attribute) {
    var names = new TreeSet<String>();
    sites.forEach(site -> names.addAll(site.attributes().keySet()));
    if (!names.contains(attribute))
      reasons.add(
          PlanNote.of(
              "no-such-attribute", attribute + " (" + String.join(", ", names) + ")", List.of()));
    return attribute;
  }

  private Set<String> covered(Ages ages) {
    var wanted = new HashSet<>(AgeGroup.covering(ages.from(), ages.to()));
    if (ages.unoffered() == Ages.Unoffered.REQUIRE) return wanted;
    for (var group : AgeGroup.covering(ages.from(), ages.to())) {
      var column = AgeGroup.codes().indexOf(group);
      var offered = false;
      for (int site = 0; site < engineSites.size(); site++)
        offered |= engineSites.offers(site, column);
      if (offered) continue;
      wanted.remove(group);
      notes.add(PlanNote.of("age-not-offered", group, List.of()));
    }
    return wanted;
  }

  private Set<String> resolved(List<String> group) {
    var found = new HashSet<String>();
    for (var name : group)
      if (named.containsKey(name)) found.addAll(named.get(name));
      else notes.add(PlanNote.of("not-selected", name, List.of()));
    return found;
  }
}
