package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Committees are composed by the rule that the program ships: chair, somebody who leads locally,
/// two of the staff, two of the parent boards, and a consultant. All are asked, and all accept and
/// are close to nobody who applies.
final class Committees {

  private static final Pattern LINK = Pattern.compile("/committee-invitations/([^\\s<]+)");

  private final Desk desk;
  private final UUID campaign;
  private final Map<UUID, UUID> accounts = new HashMap<>();

  Committees(Desk desk, UUID campaign) {
    this.desk = desk;
    this.campaign = campaign;
  }

  private record Made(UUID id, UUID area) {}

  private List<Made> made() {
    return desk.db()
        .sql("select id, area from staffing.committee where campaign = ? order by name, id")
        .param(campaign)
        .query(Made.class)
        .list();
  }

  /// HR asks for fewer in a campaign that is decided within the cluster.
  void smaller() throws Exception {
    desk.send(
        "/campaigns/" + campaign + "/committees/composition",
        "seats-chair",
        "1",
        "required-chair",
        "on",
        "seats-local_leader",
        "0",
        "seats-staff",
        "1",
        "required-staff",
        "on",
        "seats-parent_board",
        "1",
        "required-parent_board",
        "on",
        "seats-consultant",
        "0",
        "seats-hr",
        "0");
  }

  /// @param roles that somebody from outside takes, beside the chair
  /// @return how many committees
  int composed(List<String> roles) throws Exception {
    desk.send("/campaigns/" + campaign + "/committees");
    int number = 0;
    for (var committee : made()) {
      for (int i = 0; i < roles.size(); i++)
        seat(committee, roles.get(i), roles.get(i) + i + "." + number);
      desk.send("/committees/" + committee.id() + "/invitations");
      accepted(committee.id());
      number++;
    }
    assertThat(seats()).as("seats by the rule").isEqualTo(number * (roles.size() + 1));
    return number;
  }

  private int seats() {
    return desk.count(
        """
        select count(*) from staffing.seat s join staffing.committee c on c.id = s.committee
         where c.campaign = ? and s.answer = 'accepted' and s.left_at is null
        """,
        campaign);
  }

  /// A local leader of a self-owning house, who cannot apply; consultants sit in all of an area.
  private void seat(Made committee, String role, String name) throws Exception {
    var email =
        switch (role) {
          case "local_leader" -> selfOwning(committee);
          case "consultant" -> "konsulent." + committee.area() + "@eksempel.dk";
          default -> name + "@eksempel.dk";
        };
    desk.send(
        "/committees/" + committee.id() + "/seats",
        "place",
        "role:" + role,
        "name",
        "Medlem " + name,
        "email",
        email);
  }

  private String selfOwning(Made committee) {
    var all =
        desk.db()
            .sql(
                """
                select p.email from organisation.role r join organisation.person p on p.id = r.person
                  join organisation.institution i on i.id = r.institution and i.valid @> ?::date
                 where r.valid @> ?::date and i.ownership = 'self_owning' and i.area = ? order by p.id
                """)
            .params(desk.today(), desk.today(), committee.area())
            .query(String.class)
            .list();
    return all.get(Math.floorMod(committee.id().hashCode(), all.size()));
  }

  private record Asked(String recipient, String body) {}

  /// By the link in the letter; whoever is signed in then is known by the account.
  private void accepted(UUID committee) throws Exception {
    for (var asked :
        desk.db()
            .sql("select recipient, body from documents.letter where owner = ?")
            .param(committee)
            .query(Asked.class)
            .list()) {
      var link = LINK.matcher(asked.body());
      if (!link.find()) continue;
      var account = accounts.computeIfAbsent(key(asked.recipient()), _ -> desk.stranger());
      var invitation = "/committee-invitations/" + link.group(1);
      desk.sendWith(account, invitation + "/answer", "answer", "accepted");
      desk.sendWith(account, invitation + "/declaration", "relation", "none");
    }
  }

  private static UUID key(String address) {
    return UUID.nameUUIDFromBytes(address.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /// The accounts of those who sit there and are not in the register.
  List<UUID> accounts(UUID committee) {
    return desk.ids(
        """
        select account from staffing.seat
         where committee = ? and answer = 'accepted' and left_at is null and person is null order by role, number
        """,
        committee);
  }

  List<UUID> people(UUID committee) {
    return desk.ids(
        """
        select person from staffing.seat
         where committee = ? and answer = 'accepted' and left_at is null and person is not null order by role
        """,
        committee);
  }

  List<UUID> all() {
    return new ArrayList<>(made().stream().map(Made::id).toList());
  }

  List<UUID> posts(UUID committee) {
    return desk.ids(
        "select post from staffing.committee_post where committee = ? order by post", committee);
  }

  /// Where the cluster has found its leader, who need not have taken up the post.
  void areChairedByClusterLeaders() {
    var chairs =
        desk.pairs(
            """
            select committee, person from staffing.seat
             where role = 'chair' and answer = 'accepted' and left_at is null
            """);
    var leaders =
        desk.pairs(
            """
            select c.id, a.person from staffing.committee c
              join staffing.committee_post cp on cp.committee = c.id
              join staffing.post p on p.id = cp.post
              join staffing.planned_member m on m.institution = p.institution
              join staffing.post l on l.cluster = m.cluster and l.kind = 'cluster_leader'
              join staffing.appointment a on a.post = l.id and a.accepted_at is not null
             where c.campaign = ?
            """,
            campaign);
    assertThat(leaders).hasSizeGreaterThan(40);
    assertThat(chairs).containsAllEntriesOf(leaders);
  }
}
