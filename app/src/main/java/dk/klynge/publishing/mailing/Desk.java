package dk.klynge.publishing.mailing;

import dk.klynge.documents.MailLines;
import org.springframework.stereotype.Component;

/// What is at hand where mails are handed over.
@Component
record Desk(
    MailingRows mailings,
    RecipientRows recipients,
    BounceRows bounces,
    MailLines lines,
    Pace pace) {}
