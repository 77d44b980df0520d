package dev.switchboard.flow.legacy;

/**
 * A part of an old flow that has no equivalent in the flow language, or none without a person's
 * choice.
 *
 * @param moduleId the id of the module that holds it; it is the identifier of the converted action
 * @param moduleType the type of that module
 * @param construct the part, such as {@code parameter BotRegion}
 * @param reason why it was not converted as it stands, and what was written instead
 */
public record ConversionNote(String moduleId, String moduleType, String construct, String reason) {}
