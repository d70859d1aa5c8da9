import { candidates } from "#/db/schema.ts";

import type { Order } from "../keyset.ts";
import type { ListCandidatesInput } from "./schema.ts";

type Sort = ListCandidatesInput["sort"];

/** Next interview first, by name, or last changed first; each has its index. */
export const CANDIDATE_ORDERS: Record<Sort, Order> = {
  next: { name: "candidates.next", value: candidates.dueAt, id: candidates.id, direction: "asc" },
  name: { name: "candidates.name", value: candidates.sortName, id: candidates.id, direction: "asc" },
  updated: { name: "candidates.updated", value: candidates.updatedAt, id: candidates.id, direction: "desc" },
};

export function sortValue(sort: Sort) {
  return (row: { dueAt: Date; sortName: string; updatedAt: Date }): string | Date => {
    if (sort === "name") return row.sortName;
    return sort === "next" ? row.dueAt : row.updatedAt;
  };
}
