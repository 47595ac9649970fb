package dk.klynge.access.password;

import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Ends the sessions of an account on every node: after a new password, nobody who knew the old one
/// stays in.
@Component
public class OpenSessions {

  private final FindByIndexNameSessionRepository<?> sessions;

  OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
    this.sessions = sessions;
  }

  public void endAll(UUID account) {
    endAllBut(account, "");
  }

  void endAllBut(UUID account, String session) {
    sessions.findByPrincipalName(account.toString()).keySet().stream()
        .filter(id -> !id.equals(session))
        .forEach(sessions::deleteById);
  }
}
