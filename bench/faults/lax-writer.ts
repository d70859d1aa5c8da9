import BetterSqlite3 from "better-sqlite3";

// node bench/faults/lax-writer.ts FILE LEVEL: commits one row after another and says so; only for trying out whether the rig sees a loss.
const [file = "", level = "NORMAL"] = process.argv.slice(2);
const connection = new BetterSqlite3(file);
connection.pragma("journal_mode = WAL");
connection.pragma(`synchronous = ${level}`);
connection.exec("CREATE TABLE IF NOT EXISTS rows (n integer PRIMARY KEY, filler text)");
const insert = connection.prepare("INSERT INTO rows VALUES (?, ?)");
let n = 0;
setInterval(() => {
  insert.run((n += 1), "x".repeat(200));
  process.stdout.write(`${n}\n`);
}, 5);
