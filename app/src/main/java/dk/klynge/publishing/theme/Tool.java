package dk.klynge.publishing.theme;

import dk.klynge.publishing.Bilingual;
import java.time.Instant;

/// Something to take away, such as a fact sheet or a presentation; its files are attachments.
record Tool(
    ToolId id,
    int version,
    Bilingual category,
    Bilingual name,
    Bilingual about,
    boolean withdrawn,
    Instant changed,
    String changedBy) {}
