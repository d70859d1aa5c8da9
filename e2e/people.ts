import { join } from "node:path";

/** The one person whom the set-up makes; others are invited by the journeys that need them. */
export const ADMIN = {
  agency: "Fernhill Search",
  name: "Maren Holt",
  email: "maren@fernhill.example",
  password: "seven quiet herons at dusk",
};

/** Where the admin's signed-in browser is kept; every journey begins with it unless it says NOBODY. */
export const SIGNED_IN = join(process.env.ASKWELL_E2E_DATA ?? "", "signed-in.json");
export const NOBODY = { cookies: [], origins: [] };
