/**
 * Raised when a golden changes, or a play that no golden holds may: an attempt of an older version is read and
 * debriefed, not continued.
 */
export const SIM_VERSION = 8;
