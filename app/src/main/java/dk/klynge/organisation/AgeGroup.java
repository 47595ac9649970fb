package dk.klynge.organisation;

/// Children from `fromYears` up to, but not including, `toYears`.
public record AgeGroup(String code, int fromYears, int toYears) {}
