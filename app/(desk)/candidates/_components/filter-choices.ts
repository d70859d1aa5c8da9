import { LAST_CLOSE_WORDS } from "#/server/words.ts";

import type { MenuEntry } from "../../../ui/menu";
import type { CandidateSearch } from "../search-params";

interface Person {
  id: string;
  name: string;
}
interface Reader {
  memberId: string;
}
type Change = Partial<CandidateSearch>;
interface Chip {
  label: string;
  value: string;
  off: Change;
}

const CLOSES = ["asked", "interest_only", "not_asked", "unknown", "none"] as const;
const WITHIN = [2, 7, 14] as const;

/** One chip for each filter that narrows the list, with what takes it off. */
export function chipsOf(search: CandidateSearch, members: readonly Person[], me: Reader): Chip[] {
  const { close, submission, owner, next } = search;
  const ownerName =
    owner === "me" || owner === me.memberId ? "is me" : `is ${members.find((member) => member.id === owner)?.name ?? "somebody else"}`;
  const chips: (Chip | false)[] = [
    close.length > 0 && {
      label: "Last close",
      value: `is ${close.map((one) => LAST_CLOSE_WORDS[one].toLowerCase()).join(" or ")}`,
      off: { close: [] },
    },
    submission === "active" && { label: "Submission", value: "is active", off: { submission: "any" } },
    owner !== "any" && { label: "Owner", value: ownerName, off: { owner: "any" } },
    next !== null && { label: "Next interview", value: `within ${next} days`, off: { next: null } },
    search.finals && { label: "Final", value: "this week", off: { finals: false } },
    search.silent && { label: "Client", value: "silent past the date", off: { silent: false } },
    search.gap && { label: "Interest", value: "gap of two or more", off: { gap: false } },
  ];
  return chips.filter((chip) => chip !== false);
}

/** Every filter there is, ticked where it is on. */
export function filterEntries(
  search: CandidateSearch,
  members: readonly Person[],
  me: Reader,
  onChange: (next: Change) => void,
): MenuEntry[] {
  const choice = (label: string, chosen: boolean, on: Change, off: Change): MenuEntry => ({
    kind: "choice",
    label,
    chosen,
    onSelect: () => onChange(chosen ? off : on),
  });
  const { close } = search;
  const others = members.filter((member) => member.id !== me.memberId).slice(0, 20);
  return [
    { kind: "label", label: "Last close" },
    ...CLOSES.map((one) => {
      const without = close.filter((kept) => kept !== one);
      return choice(LAST_CLOSE_WORDS[one], close.includes(one), { close: [...close, one] }, { close: without });
    }),
    { kind: "line" },
    { kind: "label", label: "Submission" },
    choice("Active or offered", search.submission === "active", { submission: "active" }, { submission: "any" }),
    { kind: "line" },
    { kind: "label", label: "Ahead" },
    ...WITHIN.map((days) => choice(`Interview within ${days} days`, search.next === days, { next: days }, { next: null })),
    choice("Final this week", search.finals, { finals: true }, { finals: false }),
    { kind: "line" },
    { kind: "label", label: "At risk" },
    choice("Silent past the date", search.silent, { silent: true }, { silent: false }),
    choice("Interest gap of two or more", search.gap, { gap: true }, { gap: false }),
    { kind: "line" },
    { kind: "label", label: "Owner" },
    choice("Me", search.owner === "me", { owner: "me" }, { owner: "any" }),
    ...others.map((member) => choice(member.name, search.owner === member.id, { owner: member.id }, { owner: "any" })),
  ];
}
