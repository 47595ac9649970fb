package dk.klynge.organisation;

/// A cluster or network on the day asked for. `kind`: municipal, self_owning, special or network.
public record ClusterName(ClusterId id, String name, String kind) {}
