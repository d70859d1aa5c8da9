type Reading = number | null | undefined;
interface Readings {
  /** What the candidate said, 1 to 5. */
  says?: Reading;
  /** What the client saw, 1 to 5. */
  sees?: Reading;
  /** What the candidate said before the round. */
  before?: Reading;
}

const at = (reading: number): number => 7 + (reading - 1) * 17.5;

/** Five notches: dot for what the candidate says, diamond for what the client sees, red where the client sees two or more too little. */
export function InterestScale({ says, sees, before }: Readings) {
  const same = says != null && says === sees;
  const gap = says != null && sees != null && says - sees >= 2; // wanted more than the client can tell; the other way is no risk
  const moved = before != null && says != null && before !== says;
  return (
    <span className="scale">
      <svg width="84" height="16" role="img" aria-label={spokenReading({ says, sees, before })}>
        <path className="sl" d="M7 8H77M7 5v6M24.5 5v6M42 5v6M59.5 5v6M77 5v6" />
        {gap && <path className="sg" d={`M${at(says)} 8H${at(sees)}`} />}
        {moved && <circle className="sb" cx={at(before)} cy="8" r="2.5" />}
        {moved && !gap && <path className="sm-line" d={`M${at(before)} 8H${at(says)}`} />}
        {same && <path className="sv" d={`M${at(sees)} 1l7 7-7 7-7-7Z`} />}
        {says != null && <circle className="sc" cx={at(says)} cy="8" r={same ? 3 : 4.5} />}
        {sees != null && !same && <path className="sv" d={`M${at(sees)} 3l5 5-5 5-5-5Z`} />}
      </svg>
    </span>
  );
}

function spokenReading({ says, sees, before }: Readings): string {
  if (says == null && sees == null) return "no reading yet";
  const moved = before != null && says != null && before !== says;
  const said = says == null ? "candidate not heard" : moved ? `candidate says ${before}, then ${says} of 5` : `candidate says ${says} of 5`;
  return sees == null ? said : `${said}, client sees ${sees}`;
}
