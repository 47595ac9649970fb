package dk.klynge.staffing.scoring;

import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Assessments;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.scoring.DiscussionRows.Discussion;
import dk.klynge.staffing.scoring.ScoringRows.Interview;
import dk.klynge.staffing.scoring.ScoringRows.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The committee's own order counts for those who see all of it: whoever is partial to a candidate
/// is shown nothing of them.
@Component
class KnownAssessments implements Assessments {

  private final ScoringRows rows;
  private final ProgressRows progress;
  private final DiscussionRows discussions;
  private final ScoreInterview score;
  private final Guides guides;
  private final Interviews interviews;

  KnownAssessments(
      ScoringRows rows,
      ProgressRows progress,
      DiscussionRows discussions,
      ScoreInterview score,
      Guides guides,
      Interviews interviews) {
    this.rows = rows;
    this.progress = progress;
    this.discussions = discussions;
    this.score = score;
    this.guides = guides;
    this.interviews = interviews;
  }

  @Override
  public Map<ApplicationId, Assessed> of(PostId post, int round) {
    var discussion = discussions.find(post, round).orElseGet(() -> new Discussion(0, "", Map.of()));
    var all = new LinkedHashMap<ApplicationId, Assessed>();
    for (var one : rows.of(post, round)) all.put(one.application(), assessed(one, discussion));
    return all;
  }

  private Assessed assessed(Interview interview, Discussion discussion) {
    var starts = interviews.find(interview.id()).flatMap(Meeting::at).map(Meeting.Place::starts);
    var panel = score.panel(interview);
    int missing = panel.missing().size();
    int finished = panel.open().size();
    boolean partial = panel.me().filter(Panel.Judge::partial).isPresent();
    if (partial || !panel.complete() || !score.mayLook(interview))
      return new Assessed(
          starts,
          finished,
          finished + missing,
          panel.complete(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    score.looked(interview);
    var means = means(guides.of(interview), panel.open());
    var mean = means.stream().mapToDouble(Mean::value).average();
    return new Assessed(
        starts,
        finished,
        finished,
        true,
        Optional.ofNullable(discussion.ranks().get(interview.application().value())),
        means,
        mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty());
  }

  /// In the order of the guide.
  static List<Mean> means(Guide guide, List<Scoring> scorings) {
    var means = new ArrayList<Mean>();
    for (var competence : guide.competences()) {
      var mean =
          scorings.stream()
              .flatMap(one -> Optional.ofNullable(one.levels().get(competence.key())).stream())
              .mapToInt(Integer::intValue)
              .average();
      if (mean.isPresent()) means.add(new Mean(competence.name(), mean.getAsDouble()));
    }
    return means;
  }

  @Override
  public Map<PostId, Progress> progress(CampaignId campaign, int round) {
    return progress.of(campaign, round);
  }
}
