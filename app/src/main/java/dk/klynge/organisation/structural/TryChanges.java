package dk.klynge.organisation.structural;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges.Gravity;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the changes one after the other inside the caller's transaction. One that is refused is
/// taken back to where it began, so that the rest can still say what stands in its way.
@Component
class TryChanges {

  private final ChangeClusters clusters;
  private final ReshapeCluster reshapeCluster;
  private final ChangeInstitutions institutions;
  private final Rows rows;
  private final Members members;
  private final Format format;
  private final TransactionTemplate step;

  TryChanges(
      ChangeClusters clusters,
      ReshapeCluster reshapeCluster,
      ChangeInstitutions institutions,
      Rows rows,
      Members members,
      Format format,
      PlatformTransactionManager transactions) {
    this.clusters = clusters;
    this.reshapeCluster = reshapeCluster;
    this.institutions = institutions;
    this.rows = rows;
    this.members = members;
    this.format = format;
    step = new TransactionTemplate(transactions);
    step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  Restructuring all(LocalDate day, List<StructuralChange> changes) {
    var run = new Restructuring(day);
    for (int number = 0; number < changes.size(); number++) {
      run.turnTo(number);
      attempt(run, changes.get(number));
    }
    hanging(run);
    if (run.blocking().isEmpty()) settle(run);
    return run;
  }

  private void attempt(Restructuring run, StructuralChange change) {
    try {
      step.executeWithoutResult(_ -> take(run, change));
    } catch (NotPossible e) {
      var established = established(change);
      established.ifPresent(run::missing);
      if (!hangsOnMissing(run, change)) run.blocks(e.key(), arguments(e));
    }
  }

  private void take(Restructuring run, StructuralChange change) {
    switch (change) {
      case StructuralChange.Establish establish -> clusters.establish(run, establish);
      case StructuralChange.Close close -> clusters.close(run, close);
      case StructuralChange.Rename rename -> clusters.rename(run, rename);
      case StructuralChange.Reshape reshape -> reshapeCluster.reshape(run, reshape);
      case StructuralChange.MergeInto merge -> clusters.mergeInto(run, merge);
      case StructuralChange.Amalgamate amalgamate -> clusters.amalgamate(run, amalgamate);
      case StructuralChange.Split split -> clusters.split(run, split);
      case StructuralChange.Move move -> institutions.move(run, move);
      case StructuralChange.Leave leave -> institutions.leave(run, leave);
      case StructuralChange.TransferOwnership transfer ->
          institutions.transferOwnership(run, transfer);
      case StructuralChange.CloseInstitution close -> institutions.close(run, close);
    }
  }

  private static Optional<UUID> established(StructuralChange change) {
    return switch (change) {
      case StructuralChange.Establish establish -> Optional.of(establish.id().value());
      case StructuralChange.Amalgamate amalgamate -> Optional.of(amalgamate.id().value());
      case StructuralChange.Split split -> Optional.of(split.id().value());
      case StructuralChange.Close _,
          StructuralChange.Rename _,
          StructuralChange.Reshape _,
          StructuralChange.MergeInto _,
          StructuralChange.Move _,
          StructuralChange.Leave _,
          StructuralChange.TransferOwnership _,
          StructuralChange.CloseInstitution _ ->
          Optional.empty();
    };
  }

  private static boolean hangsOnMissing(Restructuring run, StructuralChange change) {
    return needs(change).stream().anyMatch(run::isMissing);
  }

  private static List<UUID> needs(StructuralChange change) {
    return switch (change) {
      case StructuralChange.Move move -> List.of(move.into().value());
      case StructuralChange.MergeInto merge ->
          List.of(merge.cluster().value(), merge.into().value());
      case StructuralChange.Rename rename -> List.of(rename.cluster().value());
      case StructuralChange.Reshape reshape -> List.of(reshape.cluster().value());
      case StructuralChange.Close close -> List.of(close.cluster().value());
      case StructuralChange.Split split -> List.of(split.cluster().value());
      case StructuralChange.Amalgamate amalgamate ->
          amalgamate.clusters().stream().map(ClusterId::value).toList();
      case StructuralChange.Establish _,
          StructuralChange.Leave _,
          StructuralChange.TransferOwnership _,
          StructuralChange.CloseInstitution _ ->
          List.of();
    };
  }

  /// What ends must have been left by all before the end of the list.
  private void hanging(Restructuring run) {
    run.ended()
        .forEach((id, number) -> {
          leftMembers(run, id, number);
          leftEmployments(run, id, number);
        });
    run.left()
        .forEach((id, number) -> {
          if (!run.ended().containsKey(id) && !run.isMissing(id) && members.on(id, run.day()) == 0)
            run.note(
                number,
                Gravity.FOLLOWS,
                "organisation.structure.empty",
                rows.name(Table.CLUSTER, id));
        });
  }

  private void leftMembers(Restructuring run, UUID cluster, int number) {
    var left = members.from(cluster, run.day());
    if (left.isEmpty()) return;
    run.note(
        number,
        Gravity.BLOCKS,
        "organisation.structure.members-left",
        rows.name(Table.CLUSTER, cluster),
        left.stream().map(Members.Member::name).distinct().collect(Collectors.joining(", ")));
  }

  private void leftEmployments(Restructuring run, UUID institution, int number) {
    var left = members.employments(institution, run.day());
    if (left == 0) return;
    run.note(
        number,
        Gravity.BLOCKS,
        "organisation.structure.employments-left",
        rows.name(Table.INSTITUTION, institution),
        String.valueOf(left));
  }

  private void settle(Restructuring run) {
    try {
      step.executeWithoutResult(_ -> rows.settle());
    } catch (NotPossible e) {
      run.blocks(e.key(), arguments(e));
    }
  }

  private String[] arguments(NotPossible e) {
    return Arrays.stream(format.arguments(e.values())).map(Object::toString).toArray(String[]::new);
  }
}
