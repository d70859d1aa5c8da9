import type {
  candidates,
  checklistTicks,
  clients,
  contacts,
  interestReadings,
  jobs,
  practices,
  roundInterviewers,
  rounds,
  statusChanges,
  submissions,
} from "#/db/schema.ts";

type Row<T extends { $inferInsert: object }> = T["$inferInsert"];

export interface CompanyRows {
  clients: Row<typeof clients>[];
  contacts: Row<typeof contacts>[];
  jobs: Row<typeof jobs>[];
}

/** All that one sample candidate's story comes to. */
export interface PersonRows {
  candidate: Row<typeof candidates>;
  submissions: Row<typeof submissions>[];
  statusChanges: Row<typeof statusChanges>[];
  rounds: Row<typeof rounds>[];
  interviewers: Row<typeof roundInterviewers>[];
  readings: Row<typeof interestReadings>[];
  practices: Row<typeof practices>[];
  ticks: Row<typeof checklistTicks>[];
}

export const noRows = (candidate: PersonRows["candidate"]): PersonRows => ({
  candidate,
  submissions: [],
  statusChanges: [],
  rounds: [],
  interviewers: [],
  readings: [],
  practices: [],
  ticks: [],
});
