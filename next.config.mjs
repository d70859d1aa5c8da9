/** Nothing of the image optimiser, Server Actions or cached pages is used; see docs/decisions.md. */
export default {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/*": ["./db/migrations/**/*"] },
  serverExternalPackages: ["better-sqlite3", "pg", "pino"],
  poweredByHeader: false,
  devIndicators: false,
  agentRules: false,
  images: { unoptimized: true },
};
