"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";

import { KeyLayer } from "./key-layer";
import { leaveEscapeToPicker, leaveToastsAlone } from "./leave-escape";
import { letStylesIn } from "./style-nonce";
import { useReturnFocus } from "./use-return-focus";

letStylesIn();

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One or two sentences under the title. */
  says?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  wide?: boolean | undefined;
}

/** A small question over the page. */
export function Dialog({ open, onClose, title, says, children, actions, wide }: DialogProps) {
  const { remember, onCloseAutoFocus } = useReturnFocus();
  return (
    <KeyLayer value={true}>
      <Primitive.Root open={open} onOpenChange={(next) => next || onClose()}>
        <Primitive.Portal>
          <Primitive.Overlay className="scrim over" />
          <Primitive.Content
            onOpenAutoFocus={remember}
            onCloseAutoFocus={onCloseAutoFocus}
            onEscapeKeyDown={leaveEscapeToPicker}
            onInteractOutside={leaveToastsAlone}
            className={wide ? "dialog wide" : "dialog"}
            {...(says === undefined ? { "aria-describedby": undefined } : {})}
          >
            <Primitive.Title>{title}</Primitive.Title>
            {says !== undefined && (
              <Primitive.Description asChild>
                <div className="says">{says}</div>
              </Primitive.Description>
            )}
            {children !== undefined && <div className="body">{children}</div>}
            {actions !== undefined && <div className="acts">{actions}</div>}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </KeyLayer>
  );
}
