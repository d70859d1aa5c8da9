/** An open picker inside a drawer closes its own list by Esc; the drawer stays. */
export function leaveEscapeToPicker(event: Event): void {
  const { target } = event;
  if (target instanceof Element && target.matches('[role="combobox"][aria-expanded="true"]')) event.preventDefault();
}

/** A press on Undo or on a message is not a press beside the drawer. */
export function leaveToastsAlone(event: Event): void {
  const { target } = event;
  if (target instanceof Element && target.closest("[data-toasts]")) event.preventDefault();
}
