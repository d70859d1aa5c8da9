import Link from "next/link";
import { Fragment } from "react";

import type { Item } from "./story-data";

/** Where a reason's round is to be found: on this page, or in another submission of the candidate. */
export interface Place {
  candidateId: string;
  rounds: ReadonlySet<string>;
}

interface Props {
  because: Item["because"];
  place: Place;
  /** The ask's reasons are sentences of their own; an item's stand in one line. */
  sentences?: boolean;
}

/** Why an item is there, from this candidate's own history, with a link to the round that caused it. */
export function BecauseLine({ because, place, sentences = false }: Props) {
  return (
    <p className="because">
      <b>Because</b>{" "}
      {because.map(({ text, roundId }, index) => (
        <Fragment key={text}>
          {index > 0 && (sentences ? ". " : "; ")}
          <Reason text={sentences && index > 0 ? capital(text) : text} href={roundId && hrefOf(roundId, place)} />
        </Fragment>
      ))}
      {sentences && "."}
    </p>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function hrefOf(roundId: string, { candidateId, rounds }: Place): string {
  return rounds.has(roundId) ? `#round-${roundId}` : `/candidates/${candidateId}?round=${roundId}#round-${roundId}`;
}

const ROUND = /round \d+/i;

/** "round 2" inside the sentence is the link; without it, the whole reason. */
function Reason({ text, href }: { text: string; href: string | undefined }) {
  if (!href) return text;
  const found = ROUND.exec(text);
  if (!found) return <Link href={href}>{text}</Link>;
  return (
    <>
      {text.slice(0, found.index)}
      <Link href={href}>{found[0]}</Link>
      {text.slice(found.index + found[0].length)}
    </>
  );
}
