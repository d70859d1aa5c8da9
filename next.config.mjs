/** Nothing of the image optimiser, Server Actions or cached pages is used; see docs/decisions.md. */
export default {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/*": ["./db/migrations/**/*"] },
  serverExternalPackages: ["better-sqlite3", "pg", "pino"],
  experimental: { proxyClientMaxBodySize: "21mb" }, // an import file may hold 20 MB; past the limit Next would cut it short in silence
  poweredByHeader: false,
  devIndicators: false,
  agentRules: false,
  images: { unoptimized: true },
};
