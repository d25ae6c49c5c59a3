/**
 * Raised when a golden changes: an attempt of an older version is read and debriefed, not
 * continued.
 */
export const SIM_VERSION = 7;
