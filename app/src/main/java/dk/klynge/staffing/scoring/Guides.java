package dk.klynge.staffing.scoring;

import dk.klynge.documents.ShippedYaml;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Competences;
import dk.klynge.staffing.Competences.Sought;
import dk.klynge.staffing.InterviewRound.Edition;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.scoring.Guide.Competence;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/// The guides: as they come with the program, and as campaigns have edited them.
@Repository
class Guides {

  private final JdbcClient db;
  private final Competences sought;
  private final Campaigns campaigns;
  private final Texts texts;
  private final Clock clock;

  Guides(JdbcClient db, Competences sought, Campaigns campaigns, Texts texts, Clock clock) {
    this.db = db;
    this.sought = sought;
    this.campaigns = campaigns;
    this.texts = texts;
    this.clock = clock;
  }

  private record Edited(int version, String questions, String task) {}

  /// What later rounds of the campaign are made with: its newest questions, and the competences of
  /// the newest job profile. In the language of the page.
  Guide newest(CampaignId campaign, PostKind kind) {
    var shipped = shipped(kind);
    var scored = sought.of(kind).map(this::competences).orElse(shipped.competences());
    return with(shipped, edited(campaign, Integer.MAX_VALUE), scored);
  }

  /// What a round was made with.
  Guide of(CampaignId campaign, PostKind kind, Edition edition) {
    var shipped = shipped(kind);
    var scored =
        edition
            .profile()
            .flatMap(profile -> sought.of(profile, edition.profileVersion()))
            .map(this::competences)
            .orElse(shipped.competences());
    return with(shipped, edited(campaign, edition.guide()), scored);
  }

  Guide of(ScoringRows.Interview interview) {
    var kind = campaigns.find(interview.campaign()).orElseThrow().kind();
    return of(interview.campaign(), kind, interview.edition());
  }

  private static Guide with(Guide shipped, Optional<Edited> edited, List<Competence> scored) {
    return edited
        .map(one -> new Guide(one.version(), one.questions().lines().toList(), one.task(), scored))
        .orElseGet(() -> new Guide(shipped.version(), shipped.questions(), shipped.task(), scored));
  }

  private List<Competence> competences(Sought profile) {
    boolean english = texts.language().getLanguage().equals("en");
    return profile.competences().stream()
        .map(one -> new Competence(one.key(), english ? one.en() : one.da()))
        .toList();
  }

  private Optional<Edited> edited(CampaignId campaign, int atMost) {
    return db.sql(
            """
            select version, questions, task from staffing.interview_guide
             where campaign = :campaign and version <= :most order by version desc limit 1
            """)
        .param("campaign", campaign.value())
        .param("most", atMost)
        .query(Edited.class)
        .optional();
  }

  /// False where somebody has made that version in the meantime.
  boolean edit(CampaignId campaign, Guide guide, String who) {
    return db.sql(
                """
                insert into staffing.interview_guide (campaign, version, questions, task, made_at, made_by)
                values (:campaign, :version, :questions, :task, :now, :who) on conflict do nothing
                """)
            .param("campaign", campaign.value())
            .param("version", guide.version())
            .param("questions", String.join("\n", guide.questions()))
            .param("task", guide.task())
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  private Guide shipped(PostKind kind) {
    var name = kind == PostKind.CLUSTER_LEADER ? "cluster-leader" : "pedagogical-leader";
    var tree = ShippedYaml.read("staffing/guides/" + name + ".yaml");
    return new Guide(
        1,
        tree.path("questions").valueStream().map(this::text).toList(),
        text(tree.path("task")),
        competences(tree.path("competences")));
  }

  private List<Competence> competences(JsonNode nodes) {
    return nodes
        .valueStream()
        .map(node -> new Competence(node.path("key").asString(), text(node)))
        .toList();
  }

  private String text(JsonNode node) {
    return node.path(texts.language().getLanguage().equals("en") ? "en" : "da").asString();
  }
}
