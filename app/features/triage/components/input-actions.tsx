import { Form } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { allows, type InputAction, type InputRoute } from "#app/features/input/input.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { dayIn } from "#app/ui/format/format.ts";
import { ActionBar } from "#app/ui/layout/team-bar.tsx";
import type { InputPage } from "../input-page.server.ts";
import { useInboxQuery } from "./use-inbox-query.ts";

type Way = { action: InputAction; label: "link" | "start" | "answer" | "ask" | "reply" | "openCase" | "lesson"; icon: IconName; shortcut: string; href: (id: string) => string };

const WRITE: Way[] = [
  { action: "answer", label: "answer", shortcut: "a", icon: "reply", href: paths.answer },
  { action: "ask", label: "ask", shortcut: "q", icon: "pen", href: paths.ask },
  { action: "answer", label: "reply", shortcut: "t", icon: "paper", href: paths.replies },
];
const LINKS: Record<InputRoute, Way[]> = {
  inbox: [{ action: "link", label: "link", shortcut: "l", icon: "bulb", href: paths.link }, { action: "link", label: "start", shortcut: "n", icon: "plus", href: paths.startFrom }, ...WRITE],
  // Of a person's own case the improvement gets only what it teaches, and it is closed where it is handed over.
  intake: [{ action: "link", label: "openCase", shortcut: "h", icon: "people", href: paths.intakeCase }, ...WRITE, { action: "link", label: "lesson", shortcut: "l", icon: "bulb", href: paths.lesson }],
};

/** What can be done with an input now: each leads to a page of its own; acknowledging is one press. */
export function InputActions({ page: { input, reader, now } }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  const { t: ofRedaction } = useTranslation("redaction");
  const query = useInboxQuery();
  const acknowledges = allows(input.status, "acknowledge");
  const isAside = input.setAsideUntil !== null && input.setAsideUntil > dayIn(now, reader.timeZone);
  const inInbox = input.route === "inbox";
  const links = LINKS[input.route].filter(({ action }) => allows(input.status, action));
  const end = [
    input.status !== "withdrawn" && { label: ofRedaction("action"), href: paths.redact(input.id) },
    inInbox && allows(input.status, "link") && { label: t("action.alike"), shortcut: "d", href: paths.alike(input.id) },
    inInbox && input.status !== "withdrawn" && { label: t("action.ownCase"), shortcut: "i", href: paths.sendToIntake(input.id) },
    inInbox && allows(input.status, "set_aside") && (isAside ? { label: t("action.bringBack"), href: paths.bringBack(input.id) } : { label: t("action.setAside"), href: paths.setAside(input.id) }),
    inInbox && allows(input.status, "reopen") && { label: t("action.reopen"), href: paths.reopen(input.id) },
    inInbox && allows(input.status, "close") && { label: t("action.close"), shortcut: "e", href: paths.close(input.id) },
  ].filter((link) => link !== false);
  if (!acknowledges && links.length === 0 && end.length === 0) return null;
  return (
    <ActionBar
      end={end.map(({ label, href, ...way }) => (
        <ButtonLink key={href} variant="quiet" href={href + query} {...way}>
          {label}
        </ButtonLink>
      ))}
    >
      {acknowledges && (
        <Form method="post" action={paths.acknowledge(input.id) + query}>
          <input type="hidden" name="version" value={input.version} />
          <Button icon="tick" shortcut="r">
            {t("action.acknowledge")}
          </Button>
        </Form>
      )}
      {links.map(({ label, icon, shortcut, href }, index) => (
        <ButtonLink key={label} variant={index === 0 && !acknowledges ? "primary" : "plain"} icon={icon} shortcut={shortcut} href={href(input.id) + query}>
          {t(`action.${label}`)}
        </ButtonLink>
      ))}
    </ActionBar>
  );
}
