package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.StaffingFixture;
import java.util.List;
import java.util.UUID;

/// The demonstration municipality before its reform, made as large as the one of annex 7: in five
/// areas 330 municipal houses are led by somebody alone, and each of these has a deputy. Ten more
/// stand without a leader.
record Town(Desk desk) {

  static final String LEADER = "institution_leader";
  static final String DEPUTY = "deputy";
  private static final int HEADS = 330;

  private static final String HOLDS =
      """
      select e.person from organisation.employment e join organisation.institution i on i.id = e.institution
       where e.position = ? and e.valid @> ?::date and i.valid @> ?::date and i.ownership = 'municipal'
       order by e.person
      """;

  private static final String WITHOUT_DEPUTY =
      """
      select r.institution from organisation.role r join organisation.institution i on i.id = r.institution
       where r.kind = 'institution_leader' and r.valid @> ?::date and i.valid @> ?::date and i.ownership = 'municipal'
         and not exists (select from organisation.employment e
                          where e.institution = i.id and e.position = 'deputy' and e.valid @> ?::date)
       order by r.institution limit ?
      """;

  void founded(DemonstrationMunicipality municipality, long seed) {
    new RegisterFixture(desk.db()).empty();
    new StaffingFixture(desk.db()).empty();
    desk.db()
        .sql(
            """
            truncate staffing.postponement, staffing.pay_agreement, staffing.planned_member, staffing.notice,
              staffing.home_exception, staffing.redeployment, staffing.arrangement, planning.scenario,
              decision.enforcement, decision.ruling, decision.dossier cascade
            """)
        .update();
    desk.itIs(Desk.DECIDED);
    municipality.establish(seed);
    grown();
    assertThat(areas()).hasSize(5);
    assertThat(leaders()).hasSize(HEADS);
    assertThat(deputies()).hasSize(HEADS);
  }

  /// By what the demonstration has too few of. Everybody can be reached by mail.
  private void grown() {
    var register = new RegisterFixture(desk.db());
    var areas = areas();
    for (int i = leaders().size(); i < HEADS; i++) {
      var house = house(register, areas.get(i % areas.size()), i);
      var leader = register.person("Leder " + i);
      register.employ(leader, house, LEADER);
      register.leads(leader, house, LEADER);
    }
    var today = desk.today();
    for (var house : desk.ids(WITHOUT_DEPUTY, today, today, today, HEADS - deputies().size()))
      register.employ(register.person("Souschef " + house), new InstitutionId(house), DEPUTY);
    desk.db()
        .sql("update organisation.person set email = id || '@eksempel.dk' where email is null")
        .update();
  }

  private InstitutionId house(RegisterFixture register, UUID area, int number) {
    record Spot(double latitude, double longitude) {}
    var neighbour =
        desk.db()
            .sql(
                """
                select u.latitude, u.longitude from organisation.unit u join organisation.institution i on i.id = u.institution
                 where i.area = ? and u.latitude is not null order by u.id limit 1
                """)
            .param(area)
            .query(Spot.class)
            .single();
    return register
        .institution("Det nye hus " + number)
        .in(new AreaId(area))
        .at(neighbour.latitude() + number / 10_000.0, neighbour.longitude())
        .places("kindergarten", 44)
        .add();
  }

  List<UUID> areas() {
    return desk.ids(
        "select id from organisation.area where valid @> ?::date order by id", desk.today());
  }

  List<UUID> leaders() {
    return desk.ids(HOLDS, LEADER, desk.today(), desk.today());
  }

  List<UUID> deputies() {
    return desk.ids(HOLDS, DEPUTY, desk.today(), desk.today());
  }

  List<UUID> houses() {
    return desk.ids(
        "select id from organisation.institution where ownership = 'municipal' and valid @> ?::date order by id",
        desk.today());
  }

  /// Municipal houses that nobody leads: their posts were left open.
  List<UUID> leaderless() {
    return desk.ids(
        """
        select i.id from organisation.institution i
         where i.ownership = 'municipal' and i.valid @> ?::date
           and not exists (select from organisation.role r where r.institution = i.id and r.valid @> ?::date)
         order by i.id
        """,
        desk.today(),
        desk.today());
  }
}
