import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { candidates } from "#/db/schema.ts";

import { twoAgencies } from "../agency.ts";
import { bringIn, counts } from "./messy.ts";

const people = (db: Database, actor: Member) =>
  db.read(actor, (tx) => tx.select().from(candidates).where(eq(candidates.agencyId, actor.agencyId)).orderBy(asc(candidates.email)));

const OPENCATS = `candidateID,lastName,firstName,phoneHome,phoneCell,email1,keySkills
"1000","Hassan","José","","+44 20 7946 0100","jose@x.test","Product; closing"
"1001","Lee","Ann","+44 1","","ann@x.test",""
`;
const BULLHORN = `\uFEFF"externalID","firstName","lastName","name","email","mobile","occupation","companyName","status","owner.name","comments"
"C-1"," José","Hassan ","José Hassan","JOSE@X.TEST","+44 20 7946 0100","Product Manager","Summit ""Peak""","Placed","Max","Strong, ""hungry""
Prefers mornings"
"C-2"," Bo","Zhou ","Bo Zhou","BO@X.TEST","","Analyst","","Active","Max","x"
"C-3"," Cy","Ng ","Cy Ng","CY@X.TEST","","","","Active","Dana Reed","x"
`;

test("two exports of other systems meet in the same people, whatever their capitals, blanks and line breaks", async () => {
  const { db, max, rae } = await twoAgencies();
  expect(counts(await bringIn(db, rae, OPENCATS))).toMatchObject({ read: 2, created: 2, rejected: 0 });
  const report = await bringIn(db, rae, BULLHORN);
  expect(counts(report)).toMatchObject({ read: 3, created: 2, updated: 1, rejected: 0 });
  expect(report.unknown).toEqual([{ line: 5, column: "owner.name", value: "Dana Reed" }]);
  const all = await people(db, rae);
  expect(all.map(({ name, email, phone, headline, ownerId }) => [name, email, phone, headline, ownerId])).toEqual([
    ["Ann Lee", "ann@x.test", "+44 1", null, rae.memberId],
    ["Bo Zhou", "bo@x.test", null, "Analyst", max.memberId],
    ["Cy Ng", "cy@x.test", null, null, rae.memberId],
    ["José Hassan", "jose@x.test", "+44 20 7946 0100", 'Product Manager at Summit "Peak"', rae.memberId],
  ]);
  expect(counts(await bringIn(db, rae, BULLHORN))).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
});

test("without an address a name is matched, two of the name are not guessed between, another telephone is another person", async () => {
  const { db, rae } = await twoAgencies();
  const csv = "Name,Phone\nAnn Lee,+44 1\nAnn Lee,+44 2\nann  lee,+44 1\nAnn Lee,\n";
  const report = await bringIn(db, rae, csv);
  expect(counts(report)).toMatchObject({ created: 2, rejected: 1 });
  expect(report.rejected).toEqual([{ line: 5, reason: "more than one candidate is called Ann Lee: give the email address" }]);
  expect((await people(db, rae)).length).toBe(2);
});

test("a recruiter who sees only their own keeps what they import", async () => {
  const { db, rae } = await twoAgencies();
  await bringIn(db, { ...rae, visibility: "own" }, BULLHORN);
  expect((await people(db, rae)).map(({ ownerId }) => ownerId)).toEqual([rae.memberId, rae.memberId, rae.memberId]);
});
