package dk.klynge.processplan.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterClosed;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RoleEnded;
import dk.klynge.processplan.KeepText;
import dk.klynge.processplan.KeepText.Answer;
import dk.klynge.processplan.TextVersions;
import dk.klynge.processplan.equipment.EquipCluster.Told;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.Equipment.State;
import dk.klynge.processplan.equipment.LayOutEquipment.Cluster;
import dk.klynge.processplan.equipment.Lifting.Fate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.PROGRAMME_OFFICE)
class EquipmentTests {

  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2010, 12, 1);

  @Autowired JdbcClient db;
  @Autowired LayOutEquipment layOut;
  @Autowired Equipments equipments;
  @Autowired EquipCluster equip;
  @Autowired EquipmentLists lists;
  @Autowired KeepText keep;
  @Autowired LiftEquipment lift;
  @Autowired FollowRegister follow;
  @Autowired EquipmentTasks tasks;
  @Autowired EquipmentSheet sheet;

  private final ClusterId id = new ClusterId(UUID.randomUUID());

  @BeforeEach
  void laidOut() {
    db.sql("truncate processplan.equipped_cluster, processplan.equipment_list cascade").update();
    layOut.layOut(List.of(cluster()), FIRST);
  }

  private Cluster cluster() {
    return new Cluster(id, "Havblik", Optional.empty());
  }

  @Test
  void aClusterIsLaidOutOnceWithTheDaysOfItsList() {
    assertThat(layOut.layOut(List.of(cluster()), FIRST.plusDays(9))).isZero();
    assertThat(item("finance").neededFrom()).isEqualTo(FIRST);
    assertThat(item("mail-calendar").neededFrom()).isEqualTo("2010-12-23");
    assertThat(item("web-page").neededFrom()).isEqualTo("2011-01-17");
    assertThat(get().missingOnDayOne()).hasSize(14).doesNotContain(item("web-page"));
  }

  @Test
  void whatIsToldIsKeptAllOrNothing() {
    var old = item("finance");
    assertThat(tell(State.ORDERED, "", old)).isTrue();
    assertThat(item("finance").state()).isEqualTo(State.ORDERED);
    assertThat(item("finance").orderedBy()).isPresent();
    assertThat(tell(State.GIVEN, "", item("keys"), old)).isFalse();
    assertThat(item("keys").state()).isEqualTo(State.MISSING);
    tell(State.GIVEN, "", item("finance"));
    assertThat(item("finance").orderedOn()).contains(DAY);
    tell(State.NOT_APPLICABLE, "Deles med området", item("phones"));
    assertThat(item("phones").notApplicable()).contains("Deles med området");
    tell(State.MISSING, "", item("phones"));
    assertThat(item("phones").state()).isEqualTo(State.MISSING);
  }

  @Test
  void whatThePersonHadIsWithdrawnWhenTheLeaderLeavesAndAllWhenTheClusterEnds() {
    tell(State.GIVEN, "", item("finance"), item("budget"));
    follow.on(new RoleEnded(new PersonId(UUID.randomUUID()), "cluster_leader", id.value(), FIRST));
    assertThat(get().toWithdraw(FIRST)).containsExactly(item("finance"));
    assertThat(get().toWithdraw(FIRST.minusDays(1))).isEmpty();
    follow.on(new ClusterClosed(id, "Havblik", FIRST));
    assertThat(get().toWithdraw(FIRST)).hasSize(2);
    tell(State.WITHDRAWN, "", item("finance"), item("budget"));
    assertThat(get().toWithdraw(FIRST)).isEmpty();
  }

  private Answer kept(int based, String text) {
    return keep.keep(
        TextVersions.Kind.EQUIPMENT_LIST, based, text, "", EquipmentList.problems(text));
  }

  @Test
  void aNewListIsForThoseThatComeAfter() {
    var text = lists.text(1).replace("key: web-page", "key: web-site");
    assertThat(kept(1, "entries:\n  - {key: Mail, kind: thing}")).isInstanceOf(Answer.Wrong.class);
    assertThat(kept(1, text)).isEqualTo(new Answer.Kept(2));
    assertThat(kept(1, text)).isEqualTo(new Answer.Overtaken());
    assertThat(get().listVersion()).isEqualTo(1);
    var other = new ClusterId(UUID.randomUUID());
    layOut.layOut(List.of(new Cluster(other, "Ny", Optional.empty())), FIRST);
    assertThat(equipments.find(other).orElseThrow().items())
        .extracting(one -> one.entry().key())
        .contains("web-site");
  }

  @Test
  void aClusterGoesOverToANewerListAndKeepsItsTicks() {
    tell(State.GIVEN, "", item("finance"), item("keys"));
    var text =
        lists
            .text(1)
            .replace("key: web-page", "key: web-site")
            .replace("key: finance", "key: money")
            .replace("Nøgler og alarmkoder", "Nøgler, brikker og alarmkoder")
            .replace("{key: budget, kind: task, day: 0", "{key: budget, kind: task, day: 14");
    kept(1, text);
    var fates = new HashMap<String, Fate>();
    lift.compare(get()).steps().forEach(one -> fates.put(one.shown().key(), one.fate()));
    assertThat(fates)
        .containsOnly(
            entry("web-page", Fate.GONE),
            entry("web-site", Fate.ADDED),
            entry("finance", Fate.KEPT),
            entry("money", Fate.ADDED),
            entry("keys", Fate.CHANGED),
            entry("budget", Fate.CHANGED));
    lifted();
  }

  private void lifted() {
    assertThat(lift.lift(get(), 1, 3)).isFalse();
    assertThat(lift.lift(get(), 1, 2)).isTrue();
    assertThat(lift.lift(get(), 1, 2)).isFalse();
    assertThat(get().listVersion()).isEqualTo(2);
    assertThat(item("finance").givenOn()).contains(DAY);
    assertThat(item("keys").givenOn()).contains(DAY);
    assertThat(item("keys").entry().title().get("da")).contains("brikker");
    assertThat(item("budget").neededFrom()).isEqualTo("2011-01-17");
    assertThat(get().items()).extracting(one -> one.entry().key()).doesNotContain("web-page");
    kept(2, lists.text(1));
    assertThat(lift.liftAll()).isOne();
    assertThat(item("finance").givenOn()).contains(DAY);
    assertThat(lift.compare(get()).steps()).isEmpty();
  }

  @Test
  void whoMayDoItEverywhereIsRemindedOnceInAllAndTheSheetHoldsAll() throws Exception {
    assertThat(tasks.tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.arguments()).contains("16"));
    assertThat(sheet.of(equipments.all())).startsWith((byte) 'P', (byte) 'K');
  }

  @Test
  @SignedInAs(Role.READER)
  void aReaderTicksNothingOff() {
    assertThatThrownBy(() -> tell(State.GIVEN, "", item("finance"))).isInstanceOf(Refused.class);
    assertThat(tasks.tasks()).isEmpty();
  }

  private boolean tell(State state, String reason, Item... items) {
    var versions = new HashMap<UUID, Integer>();
    for (var one : items) versions.put(one.id(), one.version());
    return equip.tell(get(), new Told(state, DAY, reason, Map.copyOf(versions)));
  }

  private Equipment get() {
    return equipments.find(id).orElseThrow();
  }

  private Item item(String key) {
    return get().items().stream()
        .filter(one -> one.entry().key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
