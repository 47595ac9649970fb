package dk.klynge.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose installation this is: settings `klynge.municipality.*`. Empty until somebody sets them.
@ConfigurationProperties("klynge.municipality")
public record Municipality(
    @DefaultValue("") String name,
    @DefaultValue("") String email,
    @DefaultValue("") String phone,
    @DefaultValue("") String address) {}
