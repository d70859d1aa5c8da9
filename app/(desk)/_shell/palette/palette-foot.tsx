export function PaletteFoot() {
  return (
    <div className="palette-foot" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> move
      </span>
      <span>
        <kbd>↵</kbd> open
      </span>
      <span>
        <kbd>Ctrl ↵</kbd> new tab
      </span>
      <span className="end">
        Type <kbd>&gt;</kbd> for actions only, <kbd>?</kbd> for keys
      </span>
    </div>
  );
}
