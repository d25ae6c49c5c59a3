import path from "node:path";
import type { NextConfig } from "next";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

export default {
  output: "standalone",
  outputFileTracingRoot: path.join(import.meta.dirname, "../.."),
  reactCompiler: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ["better-sqlite3", "nodemailer", "pg", "pino"],
  transpilePackages: [
    "@encephalon/api",
    "@encephalon/clinical",
    "@encephalon/config",
    "@encephalon/content",
    "@encephalon/db",
    "@encephalon/kernel",
    "@encephalon/model",
    "@encephalon/scoring",
    "@encephalon/sim",
  ],
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
} satisfies NextConfig;
