export default {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/*": ["./db/migrations/**/*"] },
  serverExternalPackages: ["better-sqlite3", "pg", "pino"],
  poweredByHeader: false,
  devIndicators: false,
};
