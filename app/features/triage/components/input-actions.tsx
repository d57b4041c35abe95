import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allows, type InputAction } from "#app/features/input/input.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { ActionBar } from "#app/ui/layout/team-bar.tsx";
import type { InputToRead } from "../reading.queries.server.ts";

const LINKS = [
  { action: "link", label: "link", icon: "bulb", href: paths.link },
  { action: "link", label: "start", icon: "plus", href: paths.startFrom },
  { action: "answer", label: "answer", icon: "reply", href: paths.answer },
  { action: "ask", label: "ask", icon: "pen", href: paths.ask },
  { action: "answer", label: "reply", icon: "paper", href: paths.replies },
] as const satisfies { action: InputAction; label: string; icon: IconName; href: (id: string) => string }[];

/** What can be done with an input now: each leads to a page of its own; acknowledging is one press. */
export function InputActions({ input }: { input: InputToRead }) {
  const { t } = useTranslation("triage");
  const acknowledges = allows(input.status, "acknowledge");
  const links = LINKS.filter(({ action }) => allows(input.status, action));
  const end = [
    allows(input.status, "set_aside") && { label: t("action.setAside"), href: paths.setAside(input.id) },
    allows(input.status, "close") && { label: t("action.close"), href: paths.close(input.id) },
  ].filter((link) => link !== false);
  if (!acknowledges && links.length === 0 && end.length === 0) return null;
  return (
    <ActionBar
      end={end.map(({ label, href }) => (
        <ButtonLink key={href} variant="quiet" href={href}>
          {label}
        </ButtonLink>
      ))}
    >
      {acknowledges && (
        <Form method="post" action={paths.acknowledge(input.id)}>
          <input type="hidden" name="version" value={input.version} />
          <Button icon="tick">{t("action.acknowledge")}</Button>
        </Form>
      )}
      {links.map(({ label, icon, href }, index) => (
        <ButtonLink key={label} variant={index === 0 && !acknowledges ? "primary" : "plain"} icon={icon} href={href(input.id)}>
          {t(`action.${label}`)}
        </ButtonLink>
      ))}
    </ActionBar>
  );
}
