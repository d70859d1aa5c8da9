const HEAD =
  "Candidate,Email,Client,Role,Round,Date,Time,TZ,Interviewer,Title,Asked for the job?,What they asked,Why not,Interest (1-5),Client thinks (1-5),Result,Hear by,Thank-you sent,Notes";

const ROUNDS = ["1st", "HM", "Panel", "Final"];
const CLIENTS = ['"Summit ""Peak"" Systems"', "Orchard Foods", '"Cedar & Sons, Ltd"', "Lumen Energy"];
const LAST = ["rejected - not sure she wanted it", "ghosted", "waiting", "offer", "withdrew", "rejected"];
const ZONES = ["Europe/London", "EST", "", "America/New_York", "London"];
const DAY = 86_400_000;

const cycle = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** The one whose history the journey reads: not asked twice, and still running. */
export const REMEMBERED = "Zoë Larsen";

/**
 * A logbook as recruiters keep it, three people's habits in one sheet: quotes, formulas, zones that are none, words for numbers,
 * question marks. Every interview lies weeks before `now`; the first person's two rounds are always the same.
 */
export function messyLogbook(rows: number, now: Date): string {
  const lines = [HEAD];
  const day = (before: number) => new Date(now.getTime() - before * DAY).toISOString().slice(0, 10);
  const remembered = `${REMEMBERED},Zoe.Larsen@X.test,Orchard Foods,Product Manager`;
  lines.push(`${remembered},1st,${day(30)},16:30,Europe/London,Ada Okoye,Recruiter,No,,felt pushy,4,3,advanced,,yes,`);
  lines.push(`${remembered},HM,${day(20)},09:00,London,Joe Hart,Hiring Manager,N,,scared of a no,high,2,advanced,,same day,`);
  for (let person = 1; lines.length <= rows; person += 1) {
    const many = Math.min(1 + (person % 4), rows + 1 - lines.length);
    for (let round = 0; round < many; round += 1) lines.push(rowOf(person, round, many, day(200 - (person % 120) - round * 7)));
  }
  return `${lines.join("\n")}\n`;
}

function rowOf(person: number, round: number, many: number, date: string): string {
  const n = person * 4 + round;
  const asked = cycle(["Yes!", "Y", "No", "?", "", "n/a", "not sure", "yes", "no"], n);
  const [yes, no] = [asked.toLowerCase().startsWith("y"), asked.toLowerCase() === "no"];
  return [
    `José Person ${person}`,
    `jose.person${person}@mail.example`,
    cycle(CLIENTS, person),
    cycle(["Sales Manager", "Data Analyst", "UX Designer"], person),
    cycle(ROUNDS, round),
    date,
    cycle(["09:00", "16:30", "23:30"], n),
    cycle(ZONES, n),
    cycle(["Priya Raman", "Joe Hart", "Ada Okoye"], n),
    cycle(["Recruiter", "", "VP Sales", "Hiring Manager"], n),
    asked,
    yes ? cycle(["asked for the 2nd interview", "summary close", "the usual", "asked him to recommend her", "next steps?"], n) : "",
    no ? cycle(["scared of a no", "no time", "forgot", "felt pushy"], n) : "",
    cycle(["4", "high", "", "2", "5"], n),
    cycle(["", "5", "1", "3"], n),
    round < many - 1 ? "advanced" : cycle(LAST, person),
    "",
    cycle(["same day", "yes", "", "no"], n),
    n % 11 === 0 ? '"=HYPERLINK(""http://x.example"",""click"")"' : "",
  ].join(",");
}
