package dk.klynge.staffing.applying;

import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import dk.klynge.ui.TaskSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ApplyingMenu {

  @Bean
  MenuEntry myApplicationsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.applying.menu", "/my-applications", StaffingActions.OWN, 71);
  }

  /// A draft is easily forgotten.
  @Bean
  TaskSource drafts(SignedInPerson signedIn, OwnApplications own, PostWords words) {
    return () ->
        signedIn.now().map(own::of).orElse(List.of()).stream()
            .filter(OwnApplication::isDraft)
            .map(draft ->
                TaskSource.Task.of(
                    "staffing.task.draft",
                    "/my-applications/" + draft.id().value(),
                    words.area(draft.area())))
            .toList();
  }
}
