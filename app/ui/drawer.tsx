"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";

import { KeyLayer } from "./key-layer";
import { leaveEscapeToPicker, leaveToastsAlone } from "./leave-escape";
import { letStylesIn } from "./style-nonce";
import { useReturnFocus } from "./use-return-focus";

letStylesIn();

interface DrawerProps {
  open: boolean;
  /** Esc, the cross and a press on the scrim. Keep what is typed: a drawer closes, it does not throw away. */
  onClose: () => void;
  title: ReactNode;
  sub?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** 520 px from the right, the whole screen on a phone. Focus goes in, stays in, and comes back. */
export function Drawer({ open, onClose, title, sub, footer, children }: DrawerProps) {
  const { remember, onCloseAutoFocus } = useReturnFocus();
  return (
    <KeyLayer value={true}>
      <Primitive.Root open={open} onOpenChange={(next) => next || onClose()}>
        <Primitive.Portal>
          <Primitive.Overlay className="scrim" />
          <Primitive.Content
            onOpenAutoFocus={(event) => {
              remember();
              focusFirstField(event);
            }}
            onCloseAutoFocus={onCloseAutoFocus}
            onEscapeKeyDown={leaveEscapeToPicker}
            onInteractOutside={leaveToastsAlone}
            className="drawer"
            {...(sub === undefined ? { "aria-describedby": undefined } : {})}
          >
            <header>
              <div>
                <Primitive.Title>{title}</Primitive.Title>
                {sub !== undefined && (
                  <Primitive.Description asChild>
                    <div className="m">{sub}</div>
                  </Primitive.Description>
                )}
              </div>
              <Primitive.Close className="btn bare" aria-keyshortcuts="Escape">
                <X aria-hidden="true" />
                <span className="hide">Close</span>
                <kbd aria-hidden="true">Esc</kbd>
              </Primitive.Close>
            </header>
            <div className="drawer-body">{children}</div>
            {footer !== undefined && <footer>{footer}</footer>}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </KeyLayer>
  );
}

/** The first field, not the cross. Under a thumb nothing: the keyboard must not cover what was opened. */
function focusFirstField(event: Event): void {
  const drawer = event.currentTarget;
  if (!(drawer instanceof HTMLElement)) return;
  const thumb = window.matchMedia("(pointer: coarse)").matches;
  const field = thumb ? null : drawer.querySelector<HTMLElement>(FIRST);
  event.preventDefault();
  (field ?? drawer).focus();
}

const FIRST =
  ":is(.drawer-body, form) :is(input:checked, input:not([type=hidden], [type=radio]), input[type=radio]:first-child, select, textarea):not(:disabled)";
