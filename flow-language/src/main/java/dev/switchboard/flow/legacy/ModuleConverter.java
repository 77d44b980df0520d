package dev.switchboard.flow.legacy;

/**
 * Converts the modules of one type. Takes from the module all that it converts; what it leaves is
 * reported.
 */
@FunctionalInterface
interface ModuleConverter {
  ActionBuilder convert(LegacyModule module);
}
