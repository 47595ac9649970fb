package dk.klynge.staffing.scoring;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.InterviewRound.Edition;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What members think of candidates.
@Repository
class ScoringRows {

  private static final String INTERVIEWS =
      """
      select i.id, i.committee, i.application, a.person, a.name, a.area, r.campaign, r.round, r.profile,
             coalesce(r.profile_version, 0) as profile_version, r.guide_version
        from staffing.interview i
        join staffing.interview_round r on r.id = i.round
        join staffing.application a on a.id = i.application and a.withdrawn_at is null
       where i.cancelled_at is null
      """;

  private final JdbcClient db;
  private final Clock clock;

  ScoringRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// An interview as far as scoring is concerned.
  record Interview(
      UUID id,
      CommitteeId committee,
      ApplicationId application,
      PersonId candidate,
      String name,
      UUID area,
      CampaignId campaign,
      int round,
      Edition edition) {}

  private record Row(
      UUID id,
      UUID committee,
      UUID application,
      UUID person,
      String name,
      UUID area,
      UUID campaign,
      int round,
      @Nullable String profile,
      int profileVersion,
      int guideVersion) {

    Interview interview() {
      return new Interview(
          id,
          new CommitteeId(committee),
          new ApplicationId(application),
          new PersonId(person),
          name,
          area,
          new CampaignId(campaign),
          round,
          new Edition(Optional.ofNullable(profile), profileVersion, guideVersion));
    }
  }

  Optional<Interview> find(UUID id) {
    return db.sql(INTERVIEWS + " and i.id = :id")
        .param("id", id)
        .query(Row.class)
        .optional()
        .map(Row::interview);
  }

  /// Of those who wish the post, by name.
  List<Interview> of(PostId post, int round) {
    return db
        .sql(
            INTERVIEWS
                + """
                 and r.round = :round
                 and exists (select from staffing.committee_post c
                              where c.committee = i.committee and c.post = :post)
                 and exists (select from staffing.wish w
                              where w.application = i.application and w.post = :post)
                 order by a.name collate "da-x-icu", i.id
                """)
        .param("post", post.value())
        .param("round", round)
        .query(Row.class)
        .list()
        .stream()
        .map(Row::interview)
        .toList();
  }

  List<PostId> posts(CommitteeId committee) {
    return db
        .sql("select post from staffing.committee_post where committee = :committee order by post")
        .param("committee", committee.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(PostId::new)
        .toList();
  }

  /// The address that somebody outside the register has in a committee, by account.
  Optional<String> addressOf(CommitteeId committee, String account) {
    return db.sql(
            """
            select lower(email) from staffing.seat
             where committee = :committee and account::text = :account and answer = 'accepted' and left_at is null
               and email is not null limit 1
            """)
        .param("committee", committee.value())
        .param("account", account)
        .query(String.class)
        .optional();
  }

  /// @param levels by key of the competence
  /// @param version 0 before anything is kept
  record Scoring(
      String member,
      String name,
      int version,
      String note,
      Optional<OffsetDateTime> finished,
      Map<String, Integer> levels) {
    Scoring {
      levels = Map.copyOf(levels);
    }
  }

  private record Kept(
      String member,
      String memberName,
      int version,
      String note,
      @Nullable OffsetDateTime finishedAt) {}

  private record Level(String member, String competence, int level) {}

  List<Scoring> of(UUID interview) {
    var levels = new HashMap<String, Map<String, Integer>>();
    db.sql("select member, competence, level from assessment.score where interview = :interview")
        .param("interview", interview)
        .query(Level.class)
        .list()
        .forEach(one ->
            levels
                .computeIfAbsent(one.member(), _ -> new LinkedHashMap<>())
                .put(one.competence(), one.level()));
    return db
        .sql(
            """
            select member, member_name, version, note, finished_at from assessment.scoring
             where interview = :interview order by member_name collate "da-x-icu", member
            """)
        .param("interview", interview)
        .query(Kept.class)
        .list()
        .stream()
        .map(one ->
            new Scoring(
                one.member(),
                one.memberName(),
                one.version(),
                one.note(),
                Optional.ofNullable(one.finishedAt()),
                levels.getOrDefault(one.member(), Map.of())))
        .toList();
  }

  /// False where the member has kept something else in the meantime, in another window.
  boolean keep(UUID interview, Scoring scoring, int guideVersion) {
    int kept =
        db.sql(
                """
                insert into assessment.scoring as s
                  (interview, member, member_name, guide_version, note, finished_at)
                select :interview, :member, :name, :guide, :note, :finished::timestamptz
                on conflict (interview, member) do update
                  set note = excluded.note, finished_at = excluded.finished_at, version = s.version + 1,
                      guide_version = excluded.guide_version
                 where s.version = :version
                """)
            .param("interview", interview)
            .param("member", scoring.member())
            .param("name", scoring.name())
            .param("guide", guideVersion)
            .param("note", scoring.note())
            .param("finished", scoring.finished().orElse(null))
            .param("version", scoring.version())
            .update();
    if (kept == 1) level(interview, scoring);
    return kept == 1;
  }

  private void level(UUID interview, Scoring scoring) {
    db.sql("delete from assessment.score where interview = :interview and member = :member")
        .param("interview", interview)
        .param("member", scoring.member())
        .update();
    scoring
        .levels()
        .forEach((competence, level) ->
            db.sql("insert into assessment.score values (:interview, :member, :competence, :level)")
                .param("interview", interview)
                .param("member", scoring.member())
                .param("competence", competence)
                .param("level", level)
                .update());
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
