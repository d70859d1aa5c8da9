import { asc, type Column, desc, type SQL, sql } from "drizzle-orm";

import { invalid } from "#/db/errors.ts";

/** A list's order: a column that is never null, then the id. An index over (agency, value, id) serves it both ways. */
export interface Order {
  name: string;
  value: Column;
  id: Column;
  direction: "asc" | "desc";
}

/** Where a page begins: after this row, or before it when `back`. */
interface Place {
  back: boolean;
  value: string | number;
  id: string;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  previousCursor: string | null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a cursor that `pageOf` made for the same order; anything else is INVALID. */
export function placeIn(order: Order, cursor: string | null): Place | null {
  if (cursor === null) return null;
  const [name, back, value, id] = partsOf(cursor);
  const fits = order.value.dataType === "date" ? typeof value === "number" && Math.abs(value) < 8.64e15 : typeof value === "string";
  if (name !== order.name || typeof back !== "boolean" || !fits || typeof id !== "string" || !UUID.test(id)) {
    throw invalid("cursor", "belongs to another list or order: start from the first page");
  }
  return { back, value: typeof value === "number" ? value : String(value), id };
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

const forward = (order: Order, place: Place | null) => (order.direction === "asc") !== (place?.back ?? false);

/** One row-value comparison, which both engines answer from the index. */
export function beyond(order: Order, place: Place | null): SQL | undefined {
  if (!place) return undefined;
  const value = sql.param(typeof place.value === "number" ? new Date(place.value) : place.value, order.value);
  const sign = sql.raw(forward(order, place) ? ">" : "<");
  return sql`(${order.value}, ${order.id}) ${sign} (${value}, ${sql.param(place.id, order.id)})`;
}

export function sorted(order: Order, place: Place | null): SQL[] {
  const by = forward(order, place) ? asc : desc;
  return [by(order.value), by(order.id)];
}

/** Cuts `limit + 1` fetched rows to one page with a cursor for either direction; null where the list ends. */
export function pageOf<T extends { id: string }>(
  order: Order,
  place: Place | null,
  rows: T[],
  limit: number,
  sortedBy: (row: T) => string | Date,
): Page<T> {
  const more = rows.length > limit;
  const items = rows.slice(0, limit);
  if (place?.back) items.reverse();
  const cursorAt = (row: T | undefined, back: boolean): string | null => {
    if (!row) return null;
    const value = sortedBy(row);
    return Buffer.from(JSON.stringify([order.name, back, value instanceof Date ? value.getTime() : value, row.id])).toString("base64url");
  };
  const [after, before] = place?.back ? [true, more] : [more, place !== null];
  return { items, nextCursor: after ? cursorAt(items.at(-1), false) : null, previousCursor: before ? cursorAt(items[0], true) : null };
}
