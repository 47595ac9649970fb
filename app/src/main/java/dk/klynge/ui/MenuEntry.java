package dk.klynge.ui;

/// One line of the main menu. Each module contributes its own as beans; an entry is hidden from
/// whoever may not do its `action`, and a group without a visible entry is hidden too.
///
/// @param group which drop-down it stands in
/// @param key message key of the text
/// @param url where it leads, beginning with `/`
/// @param action the action that the page asks for, or empty for a page that is open to everybody
/// @param order entries of a group are shown by rising order
public record MenuEntry(MenuGroup group, String key, String url, String action, int order) {}
