package dk.klynge.staffing.takeup;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.organisation.ClusterEstablished;
import dk.klynge.organisation.RoleEnded;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Looks every five minutes, and soon after each start, for posts whose day has come. A new cluster
/// and a leader who goes are reasons to try those again that were hindered today.
@Configuration
class TakeUpJobs {

  private static final TaskDescriptor<Void> TAKE_UP = TaskDescriptor.of("staffing-take-up-posts");
  private static final Duration AGAIN = Duration.ofMinutes(5);

  private final TakeUpRows rows;

  TakeUpJobs(TakeUpRows rows) {
    this.rows = rows;
  }

  @Bean
  RecurringTask<Void> takeUpPostsJob(TakeUpPosts posts, Clock clock) {
    return Tasks.recurring(TAKE_UP, FixedDelay.of(AGAIN))
        .execute((_, _) -> posts.takeUp(LocalDate.now(clock)));
  }

  /// In the transaction of the news: the next look sees it if and only if the cluster is there.
  @EventListener
  public void on(ClusterEstablished news) {
    rows.tryAgain();
  }

  @EventListener
  public void on(RoleEnded news) {
    rows.tryAgain();
  }
}
