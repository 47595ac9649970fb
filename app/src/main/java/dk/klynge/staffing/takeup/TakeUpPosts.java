package dk.klynge.staffing.takeup;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.LeadershipChain.Link;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.PostHolders.Outcome;
import dk.klynge.organisation.PostHolders.Outcome.Refused;
import dk.klynge.organisation.PostHolders.Post;
import dk.klynge.organisation.PostHolders.Terms;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.takeup.TakeUpOrder.Move;
import dk.klynge.staffing.takeup.TakeUpRows.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// People take up their posts in the register on the day, or as soon after it as the program runs;
/// the register counts from the day in both cases. Once, however many nodes try. What is hindered
/// does not hold up others and says why.
@Service
class TakeUpPosts {

  private static final Logger LOG = LoggerFactory.getLogger(TakeUpPosts.class);

  private final TakeUpRows rows;
  private final PostHolders holders;
  private final LeadershipChain chain;
  private final Register register;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  TakeUpPosts(
      TakeUpRows rows,
      PostHolders holders,
      LeadershipChain chain,
      Register register,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.holders = holders;
    this.chain = chain;
    this.register = register;
    this.audit = audit;
    this.transaction = transaction;
  }

  void takeUp(LocalDate today) {
    var due = rows.due(today);
    var byId = due.stream().collect(Collectors.toMap(Due::id, Function.identity()));
    var moves = due.stream().map(one -> new Move(one.id(), one.person(), holder(one))).toList();
    for (var group : TakeUpOrder.of(moves)) {
      var all = group.stream().map(move -> byId.get(move.appointment())).toList();
      try {
        takeUp(all, today);
      } catch (RuntimeException e) {
        LOG.error("Appointments {} could not be taken up", all.stream().map(Due::id).toList(), e);
      }
    }
  }

  private void takeUp(List<Due> group, LocalDate today) {
    var refused =
        transaction.execute(status -> {
          var because = together(group);
          if (because.isPresent()) status.setRollbackOnly();
          return because;
        });
    refused.ifPresent(because ->
        transaction.executeWithoutResult(_ ->
            group.forEach(
                due -> rows.hindered(due.id(), because.key(), because.arguments(), today))));
  }

  /// In a ring all leave first and then all come.
  private Optional<Refused> together(List<Due> group) {
    for (var due : group) if (!rows.hold(due.id())) return Optional.empty();
    if (group.size() > 1)
      for (var due : group)
        if (holders.release(due.personId(), due.from(), StaffingActions.APPOINT)
            instanceof Refused refused) return Optional.of(refused);
    for (var due : group) {
      if (appoint(due) instanceof Refused refused) return Optional.of(refused);
      rows.applied(due.id());
      audit.changed(
          StaffingActions.APPOINT,
          new Subject("appointment", due.id().toString(), due.place()),
          Map.of("state", new Change("accepted", "appointed")));
    }
    return Optional.empty();
  }

  private Outcome appoint(Due due) {
    var terms = new Terms(due.from(), due.share(), due.terms());
    var person = due.personId();
    return switch (PostKind.of(due.kind())) {
      case CLUSTER_LEADER -> {
        var place = due.clusterId().orElseThrow().value();
        var post = new Post(due.kind(), place, Optional.empty(), terms);
        yield holders.appoint(post, person, StaffingActions.APPOINT);
      }
      case PEDAGOGICAL_LEADER -> {
        if (comesTooEarly(due))
          yield new Refused("staffing.appointment.hindered.no-cluster", List.of(due.place()));
        var place = due.institutionId().orElseThrow().value();
        var post = new Post(due.kind(), place, due.institutionId(), terms);
        yield holders.appoint(post, person, StaffingActions.APPOINT);
      }
      case DEPARTMENT_LEADER, PEDAGOGUE ->
          holders.redeploy(
              person,
              due.kind(),
              due.institutionId().orElseThrow(),
              terms,
              StaffingActions.APPOINT);
    };
  }

  /// A leader becomes pedagogical leader at home because the house comes into a cluster; until it
  /// does, it keeps its leader.
  private boolean comesTooEarly(Due due) {
    return due.origin().equals("home")
        && register.clusterOf(due.institutionId().orElseThrow(), due.from()).isEmpty();
  }

  private Optional<UUID> holder(Due due) {
    if (due.kind().equals(PostKind.PEDAGOGUE.code())) return Optional.empty();
    var links =
        due.clusterId()
            .map(cluster -> chain.of(cluster, due.from()))
            .orElseGet(() -> chain.of(due.institutionId().orElseThrow(), due.from()));
    return links.stream().findFirst().flatMap(Link::leader).map(Named::id);
  }
}
