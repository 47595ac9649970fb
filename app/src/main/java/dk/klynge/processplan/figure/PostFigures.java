package dk.klynge.processplan.figure;

import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.processplan.figure.Sums.Sum;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// Posts filled of all, a figure for each kind that there are posts of.
@Component
class PostFigures implements StatusSource {

  private final Posts posts;

  PostFigures(Posts posts) {
    this.posts = posts;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    var kinds = new EnumMap<PostKind, Sums>(PostKind.class);
    for (var count : posts.counts(day))
      kinds
          .computeIfAbsent(count.kind(), _ -> new Sums())
          .add(count.area(), new Sum(count.filled(), count.all(), count.late()));
    var figures = new ArrayList<StatusFigure>();
    kinds.forEach((kind, sums) ->
        figures.addAll(
            sums.shares(
                "posts." + kind.code(),
                _ -> new Source("/posts?kind=" + kind.code(), StaffingActions.READ))));
    return figures;
  }
}
