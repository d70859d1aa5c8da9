import { candidateRoutes } from "./candidates.ts";
import { checklistRoutes } from "./checklist.ts";
import { clientRoutes } from "./clients.ts";
import { contactRoutes } from "./contacts.ts";
import { jobRoutes } from "./jobs.ts";
import { readingRoutes } from "./readings.ts";
import { reportRoutes } from "./reports.ts";
import { roundRoutes } from "./rounds.ts";
import type { Route } from "./route.ts";
import { submissionRoutes } from "./submissions.ts";

/** Everything the API answers to. */
export const ROUTES: readonly Route[] = [
  ...clientRoutes,
  ...contactRoutes,
  ...jobRoutes,
  ...candidateRoutes,
  ...submissionRoutes,
  ...readingRoutes,
  ...roundRoutes,
  ...checklistRoutes,
  ...reportRoutes,
];
