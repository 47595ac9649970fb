/// Matching and redeployment on the command line: files in, files out, without server and database.
@NullMarked
@NamedInterface("command")
package dk.klynge.staffing.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
