"use client";

import { useState, type ComponentProps } from "react";

import { Button } from "./button";
import styles from "./password-input.module.css";
import { TextInput } from "./text-input";

/** A password that can be looked at before it is sent. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <TextInput type={shown ? "text" : "password"} spellCheck={false} autoCapitalize="none" {...props} />
      <Button tone="bare" size="sm" onClick={() => setShown(!shown)}>
        {shown ? "Hide" : "Show"}
        <span className="hide"> the password</span>
      </Button>
    </div>
  );
}
