/// Papers as files: accessible PDF, and Word documents that people go on writing in.
@NullMarked
package dk.klynge.documents.paper;

import org.jspecify.annotations.NullMarked;
