import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { allOf, type Client, clientOf, idOf } from "./client.ts";
import { type Installation, installation } from "./installation.ts";
import type { Row } from "./row.ts";

/** What two tabs, an impatient caller and a broken line do. */
export async function parallelRig(): Promise<Row[]> {
  const house = await installation({ keys: 2 });
  try {
    const server = await house.serve();
    const client = clientOf(house.origin, house.keys[0]!);
    const rows = [await patches(client), await twins(client), await lostReply(house, clientOf(house.origin, house.keys[1]!))];
    await server.stop("SIGTERM");
    return rows;
  } finally {
    house.remove();
  }
}

async function patches(client: Client): Promise<Row> {
  const id = idOf(await client.insist("POST", "/candidates", { name: "Ann" }));
  let [winners, stale, shown] = [0, 0, 0];
  for (let version = 1; version <= 3; version += 1) {
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        client
          .insist("PATCH", `/candidates/${id}`, { name: `Ann ${version}.${n}` }, { "if-match": `"${version}"` })
          .catch((error: Error) => error),
      ),
    );
    winners += tries.filter((answer) => !(answer instanceof Error)).length;
    const refused = tries.filter((answer) => answer instanceof Error);
    stale += refused.filter(({ message }) => message.includes("answered 412")).length;
    shown += refused.filter(({ message }) => message.includes('"current"')).length;
  }
  const row = (await client.get(`/candidates/${id}`)).body as { version: number };
  return {
    fault: "50 parallel patches of one row, three versions in a row",
    bar: "one winner a version, the others 412 with the current row",
    seen: `${winners} winners, ${stale} answers 412, ${shown} with the current row, version ${row.version} at the end`,
    passed: winners === 3 && stale === 147 && shown === 147 && row.version === 4,
  };
}

async function twins(client: Client): Promise<Row> {
  const key = { "idempotency-key": "twins" };
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.insist("POST", "/candidates", { name: "Twin" }, key)));
  const ids = new Set(answers.map(idOf));
  const other = await client.send("POST", "/candidates", { name: "Somebody else" }, key);
  const rows = (await allOf(client, "/candidates")).filter(({ name }) => name === "Twin").length;
  return {
    fault: "20 parallel posts with one idempotency key",
    bar: "1 row, one reply, 422 for another body",
    seen: `${rows} row, ${ids.size} different reply, ${other.status} for another body`,
    passed: rows === 1 && ids.size === 1 && other.status === 422,
  };
}

/** The request goes out, the line breaks before the answer, and the caller asks again. */
async function lostReply({ origin, keys }: Installation, client: Client): Promise<Row> {
  const body = JSON.stringify({ name: "Lost reply" });
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const head = [
    `POST /api/v1/candidates HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${keys[1]}`,
    "Content-Type: application/json",
    "Idempotency-Key: lost-reply",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  const answered = new Promise<void>((resolve) => socket.once("readable", resolve)); // committed, and not a byte of it read
  await Promise.race([answered, sleep(5_000)]);
  socket.destroy();
  const count = async () => (await allOf(client, "/candidates")).filter(({ name }) => name === "Lost reply");
  const [before] = await count();
  const again = await client.insist("POST", "/candidates", { name: "Lost reply" }, { "idempotency-key": "lost-reply" });
  const rows = await count();
  return {
    fault: "reply lost after the commit, the same call again",
    bar: "the same reply, 1 row",
    seen: `${before ? "committed before the line broke" : "not committed"}, ${rows.length} row, ${idOf(again) === before?.id ? "the same" : "another"} reply`,
    passed: before !== undefined && rows.length === 1 && idOf(again) === before.id,
  };
}
