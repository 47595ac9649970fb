package dk.klynge.publishing.communication;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import dk.klynge.ui.TaskSource;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the plan stands in the menu, and what of it waits for its owner.
@Configuration
class CommunicationMenu {

  private static final Set<String> WAITING = Set.of("late", "soon");

  @Bean
  MenuEntry communicationEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS,
        "publishing.measure.menu",
        "/communication-plan",
        PublishingActions.WRITE,
        65);
  }

  @Bean
  TaskSource communicationTasks(ShowPlan show, Guard guard) {
    return () ->
        guard.may(PublishingActions.WRITE)
            ? show.rows().stream()
                .filter(row -> row.own() && WAITING.contains(row.state()))
                .map(row ->
                    TaskSource.Task.of(
                            "publishing.measure.task", "/communication-plan", row.message())
                        .by(row.due()))
                .toList()
            : List.of();
  }
}
