/// Files that people add: judged by their content, kept in the database.
@NullMarked
package dk.klynge.documents.attachment;

import org.jspecify.annotations.NullMarked;
