package dk.klynge.guard;

import java.util.List;

/// The rows that a module adds to the matrix of actions and roles: one bean per module, beside the
/// names of its actions. `access` collects them, decides by them and prints them as one page.
public interface Rules {

  List<Rule> rules();
}
