package dk.klynge.ui;

/// A way to begin on an empty register, offered on the start page to whoever may do it. Each module
/// contributes its own as beans.
///
/// @param key message key of the button
/// @param url what the button is sent to as a form (POST)
/// @param action what one must be allowed to do
public record FirstStep(String key, String url, String action) {}
