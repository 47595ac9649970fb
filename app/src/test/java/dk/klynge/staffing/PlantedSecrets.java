package dk.klynge.staffing;

import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.guard.Role;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A campaign in which two people of the register apply against a third, and secrets in all that
/// those who assess have written about them. Each secret begins with `HEMMELIG`.
class PlantedSecrets {

  /// Why the rival was screened as it was.
  static final String REASON = "HEMMELIG-assessment-screening-reason";

  /// The name that the rival applies under; the register calls the person something else.
  static final String RIVAL = "HEMMELIG-RIVAL";

  private static final String RIVALS_TEXT = "HEMMELIG-RIVALENS-TEKST";
  private static final Instant BEGUN = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant NEVER = Instant.parse("2199-01-01T00:00:00Z");

  private final JdbcClient db;
  private final Attachments attachments;
  private final AnyRow rows;
  private final RegisterFixture register;
  private final StaffingFixture given;

  private PersonId leader = new PersonId(UUID.randomUUID());
  private PersonId deputy = new PersonId(UUID.randomUUID());
  private CampaignId campaign = CampaignId.fresh();
  private PostingId posting = PostingId.fresh();
  private ApplicationId rivals = ApplicationId.fresh();
  private UUID file = UUID.randomUUID();

  PlantedSecrets(JdbcClient db, Attachments attachments) {
    this.db = db;
    this.attachments = attachments;
    this.rows = new AnyRow(db);
    this.register = new RegisterFixture(db);
    this.given = new StaffingFixture(db);
  }

  void plant() {
    register.empty();
    given.empty();
    var nord = register.area("Nord");
    var home = register.institution("Solsikken").in(nord).add();
    leader = register.person("Bo Lund");
    deputy = register.person("Eva Krogh");
    var rival = register.person("Kim Dam");
    register.employ(leader, home, "institution_leader");
    register.employ(deputy, home, "deputy");
    register.employ(rival, home, "institution_leader");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var cluster = register.cluster("Klynge A", "municipal", nord);
    var post = given.leads(campaign, cluster, "Klynge A", nord);
    posting = given.posting(post, 1, BEGUN, NEVER);
    var committee = given.committee(campaign, nord, List.of(post));
    given.seat(committee, "chair", 1, register.person("Formand"));
    var own = given.application(campaign, nord, leader, List.of(post));
    given.application(campaign, nord, deputy, List.of(post));
    rivals = given.application(campaign, nord, rival, List.of(post));
    db.sql("update staffing.application set name = ?, statement = ? where id = ?")
        .params(RIVAL, RIVALS_TEXT, rivals.value())
        .update();
    var content = RIVALS_TEXT.getBytes(StandardCharsets.UTF_8);
    var owner = new Owner("application", rivals.value());
    if (attachments.add(owner, "cv.txt", content) instanceof Added.Kept(var kept)) file = kept.id();
    interviewed(committee);
    rows.about(own.value(), post.value(), campaign.value()).plantAll("assessment");
    rows.about(rivals.value(), post.value(), campaign.value()).plantAll("assessment");
  }

  /// The rival has had an interview, and a member has scored it.
  private void interviewed(CommitteeId committee) {
    var round = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.interview_round (id, campaign, round, minutes, pause, speed, form, made_at, made_by)
            values (?, ?, 1, 45, 15, 15, ?, now(), 'test')
            """)
        .params(round, campaign.value(), round)
        .update();
    var interview = UUID.randomUUID();
    db.sql("insert into staffing.interview (id, round, committee, application) values (?, ?, ?, ?)")
        .params(interview, round, committee.value(), rivals.value())
        .update();
    db.sql(
            """
            with scored as (
              insert into assessment.scoring (interview, member, member_name, guide_version, note)
              values (?, 'HEMMELIG-MEDLEM', 'HEMMELIG-NAVN', 1, 'HEMMELIG-NOTE') returning interview, member)
            insert into assessment.score (interview, member, competence, level)
            select interview, member, 'HEMMELIG-KOMPETENCE', 5 from scored
            """)
        .param(interview)
        .update();
  }

  /// Tables of assessment that could not be filled.
  List<String> unplanted() {
    return rows.empty("assessment");
  }

  List<String> secrets() {
    return List.of("HEMMELIG");
  }

  /// All ids of staffing and assessment.
  List<UUID> ids() {
    var all = new ArrayList<UUID>(List.of(file, leader.value(), deputy.value()));
    for (var schema : List.of("staffing", "assessment")) all.addAll(rows.ids(schema));
    return all;
  }

  RequestPostProcessor leader() {
    return Applicants.as(db, leader, Role.INSTITUTION_LEADER);
  }

  RequestPostProcessor deputy() {
    return Applicants.as(db, deputy);
  }

  CampaignId campaign() {
    return campaign;
  }

  PostingId posting() {
    return posting;
  }

  ApplicationId foreignApplication() {
    return rivals;
  }

  UUID foreignFile() {
    return file;
  }

  static String unpacked(byte[] zip) throws IOException {
    var text = new StringBuilder();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
        text.append(entry.getName())
            .append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
