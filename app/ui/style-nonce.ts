/** The scroll lock under our dialogs adds a <style> of its own and looks for the page's nonce under this name. */
export function letStylesIn(): void {
  if (typeof document === "undefined" || "__webpack_nonce__" in globalThis) return;
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
}
