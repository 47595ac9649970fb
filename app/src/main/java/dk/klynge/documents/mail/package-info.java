/// Letters by e-mail: kept with the deed they come of, sent by a job, and looked up in the log.
@NullMarked
package dk.klynge.documents.mail;

import org.jspecify.annotations.NullMarked;
