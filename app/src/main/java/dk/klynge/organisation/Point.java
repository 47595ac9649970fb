package dk.klynge.organisation;

/// A place on the Earth in degrees (WGS84).
public record Point(double latitude, double longitude) {}
