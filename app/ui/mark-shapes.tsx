const DROP = "M8 2.4a5.4 5.4 0 1 1-2.75 10.03L3.2 13l.58-2.02A5.4 5.4 0 0 1 8 2.4Z";

/** The shapes every Mark points at; the root layout places them once, so that a list of marks stays small. */
export function MarkShapes() {
  return (
    <svg className="shapes" width="0" height="0" aria-hidden="true">
      <symbol id="m-yes" viewBox="0 0 16 16">
        <path d="M8 1.6a6.2 6.2 0 1 1-2.93 11.67L2 14.2l.86-3.02A6.2 6.2 0 0 1 8 1.6Z" fill="currentColor" />
      </symbol>
      <symbol id="m-no" viewBox="0 0 16 16">
        <path d={DROP} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      </symbol>
      <symbol id="m-said" viewBox="0 0 16 16">
        <path d={DROP} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
        <path d="M8 2.4v10.8a5.4 5.4 0 0 1-2.75-.77L3.2 13l.58-2.02A5.4 5.4 0 0 1 8 2.4Z" fill="currentColor" />
      </symbol>
      <symbol id="m-unk" viewBox="0 0 16 16">
        <path d={DROP} fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.1 2" />
        <path
          d="M6.7 6.5c.1-.8.6-1.2 1.35-1.2.8 0 1.35.5 1.35 1.2 0 .95-1.3 1.05-1.3 2M8.08 10.3v.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
        />
      </symbol>
      <symbol id="m-next" viewBox="0 0 16 16">
        <path d={DROP} fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.1 2" />
      </symbol>
    </svg>
  );
}
