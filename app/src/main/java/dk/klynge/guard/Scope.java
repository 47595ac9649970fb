package dk.klynge.guard;

import java.util.UUID;

/// Where an action is done. A role that is held for an area reaches all that lies in the area.
public sealed interface Scope {

  record Everywhere() implements Scope {}

  record Area(UUID id) implements Scope {}

  record Cluster(UUID id) implements Scope {}

  record Institution(UUID id) implements Scope {}
}
