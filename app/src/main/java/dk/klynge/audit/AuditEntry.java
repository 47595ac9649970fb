package dk.klynge.audit;

import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import java.time.ZonedDateTime;
import java.util.Map;

record AuditEntry(
    long id,
    ZonedDateTime at,
    String who,
    String kind,
    String action,
    Subject subject,
    Map<String, Change> fields) {}
