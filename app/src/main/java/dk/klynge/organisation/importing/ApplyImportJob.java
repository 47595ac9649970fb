package dk.klynge.organisation.importing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.klynge.organisation.importing.Import.State;
import dk.klynge.organisation.importing.ImportProgress.Stopped;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Applies an import in the background, as the one who confirmed it. A node that dies in the middle
/// has written nothing, and another begins anew.
@Configuration
class ApplyImportJob {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("apply-import", Void.class);

  private static final Logger LOG = LoggerFactory.getLogger(ApplyImportJob.class);

  private final ApplyImport use;
  private final Imports imports;
  private final ImportProgress progress;

  ApplyImportJob(ApplyImport use, Imports imports, ImportProgress progress) {
    this.use = use;
    this.imports = imports;
    this.progress = progress;
  }

  @Bean
  OneTimeTask<Void> applyImportTask() {
    return Tasks.oneTime(TASK).execute((instance, _) -> run(ImportId.of(instance.getId())));
  }

  void run(ImportId id) {
    var who = imports.find(id).flatMap(Import::settled).map(Import.Done::by).orElse("system");
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, "", List.of()));
    SecurityContextHolder.setContext(context);
    try {
      use.apply(id);
    } catch (Stopped e) {
      imports.become(id, State.CANCELLED);
    } catch (RuntimeException e) {
      LOG.error("The import {} could not be applied and has left nothing behind", id, e);
      imports.become(id, State.FAILED);
    } finally {
      SecurityContextHolder.clearContext();
      progress.clear(id);
    }
  }
}
