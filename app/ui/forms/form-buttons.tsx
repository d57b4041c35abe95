import type { ReactNode } from "react";
import { Button, ButtonLink } from "../button.tsx";
import type { IconName } from "../icon.tsx";
import { SAVE_BUTTON, useFirstFocus } from "./first-focus.tsx";

/** The end of a form: the button that does it, whatever else can be done instead, and the way back. */
export function FormButtons(props: { save: string; icon?: IconName; variant?: "primary" | "danger"; instead?: ReactNode; backHref: string; back: string }) {
  const { save, icon, variant = "primary", instead, backHref, back } = props;
  const focus = useFirstFocus(SAVE_BUTTON);
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant={variant} {...(icon && { icon })} {...(focus && { autoFocus: true })}>
        {save}
      </Button>
      {instead}
      <ButtonLink variant="quiet" href={backHref}>
        {back}
      </ButtonLink>
    </div>
  );
}
