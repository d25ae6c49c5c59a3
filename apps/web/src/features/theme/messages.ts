/** The words of the switch between light and dark. */
export const messages = {
  label: "Light or dark",
  system: "System",
  paper: "Light",
  ink: "Dark",
} as const;
