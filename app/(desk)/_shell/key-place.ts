const TEXT =
  "textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit]), [contenteditable=true], [role=combobox]";
const OWN_KEYS = "a[href], button, summary, input, [role=menuitem], [role=option], [role=tab]";

/** Typing goes into the field, never to a shortcut. */
export const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TEXT) !== null;

/** Enter, Space and arrows belong to the control that has the focus. */
export const hasOwnKeys = (target: EventTarget | null): boolean => target instanceof Element && target.closest(OWN_KEYS) !== null;

export const isDialogOpen = (): boolean => document.querySelector('[role="dialog"][data-state="open"]') !== null;
export const isMenuOpen = (): boolean => document.querySelector('[role="menu"][data-state="open"]') !== null;
