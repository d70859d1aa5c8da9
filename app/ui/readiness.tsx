const WIDTH = 6; // one bar and its gap; many items make narrower bars, so a row keeps its height and column
const NARROW = 5;
const DRAWN = 16;

/** One bar for each critical and high item before and in the interview; gone through is filled. The words say the same. */
export function Readiness({ done, total }: { done: number; total: number }) {
  const step = total > 8 ? NARROW : WIDTH;
  const bars = Array.from({ length: Math.min(total, DRAWN) }, (_, index) => index);
  return (
    <span className="ready">
      {total > 0 && (
        <svg width={bars.length * step - 2} height="12" aria-hidden="true">
          {bars.map((bar) =>
            bar < done ? (
              <rect key={bar} className="rf" x={bar * step} width={step - 2} height="12" rx="1" />
            ) : (
              <rect key={bar} className="re" x={bar * step + 0.5} y=".5" width={step - 3} height="11" rx="1" />
            ),
          )}
        </svg>
      )}
      <span>
        {done} of {total}
      </span>
    </span>
  );
}
