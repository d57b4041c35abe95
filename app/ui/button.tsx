import type { ReactNode } from "react";
import { classes, sizeClass, type Size } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Key } from "./keys/key.tsx";

type Look = {
  variant?: "primary" | "plain" | "danger" | "quiet";
  /** Only where it differs from the size of its page. */
  size?: Size;
  icon?: IconName;
  /** The key that does the same: see `KeyHelp`. */
  shortcut?: string;
  children: ReactNode;
};

/**
 * A button of a form. With `disabledReason` it stays in its place, says so to assistive technology, sends nothing, and the
 * reason stands beside it.
 */
export function Button({
  variant = "primary",
  size,
  icon,
  shortcut,
  children,
  disabledReason,
  type = "submit",
  ...rest
}: Look & {
  disabledReason?: string | null | undefined;
  type?: "submit" | "button" | "reset";
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  formNoValidate?: boolean;
  autoFocus?: boolean;
  id?: string;
  "aria-label"?: string;
  "aria-describedby"?: string;
}) {
  if (disabledReason) {
    // No type but "button": pressing it must send nothing, and it can still be reached to hear the reason.
    return (
      <span className={classes("inline-flex flex-wrap items-center gap-x-3 gap-y-1.5", sizeClass(size))}>
        <button type="button" aria-disabled="true" className="btn btn-off" aria-label={rest["aria-label"]}>
          {icon && <Icon name={icon} />}
          {children}
        </button>
        <span className="small text-ink2">{disabledReason}</span>
      </span>
    );
  }
  return (
    <button type={type} className={lookOf(variant, size)} aria-keyshortcuts={shortcut} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <Key name={shortcut} />}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. `ahead`: the page's script reads where it leads before it is pressed. */
export function ButtonLink({ href, variant = "primary", size, icon, shortcut, ahead, children }: Look & { href: string; ahead?: boolean }) {
  return (
    <a href={href} className={lookOf(variant, size)} aria-keyshortcuts={shortcut} data-ahead={ahead ? "" : undefined}>
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <Key name={shortcut} />}
    </a>
  );
}

function lookOf(variant: NonNullable<Look["variant"]>, size: Size | undefined) {
  return classes("btn btn-wide", `btn-${variant}`, sizeClass(size));
}
