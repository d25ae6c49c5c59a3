// Plain CommonJS that an old Node can read, so that an old Node can be told that it is too old.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "Encephalon needs Node 20.19 or later (22 or 24 recommended). This is Node " +
      process.versions.node +
      ".",
  );
  process.exit(1);
}

process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.TURBO_TELEMETRY_DISABLED = "1";

import("./" + process.argv[2] + ".mjs").catch((error) => {
  console.error(error && error.isExplained ? error.message : error);
  process.exit(1);
});
