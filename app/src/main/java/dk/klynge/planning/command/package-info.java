/// The planner on the command line: files in, files out, without server and database.
@NullMarked
@NamedInterface("command")
package dk.klynge.planning.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
