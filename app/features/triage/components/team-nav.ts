import type { TFunction } from "i18next";
import { paths } from "#app/platform/paths/paths.ts";
import type { TeamLink } from "#app/ui/layout/team-shell.tsx";

/** What somebody of the team may open, with how much waits there; null: not for them. */
export interface TeamNavSeen {
  inbox: { unread: number; urgent: boolean; more: boolean } | null;
  cases: { waiting: number; urgent: boolean } | null;
  translations: number | null;
  /** There are more translations than were counted. */
  manyTranslations: boolean;
  questions: number | null;
  failingEngines: number | null;
  recruiting: number | null;
  sees: Record<"backlog" | "meetings" | "surveys" | "people" | "messages" | "agreements" | "routing" | "outbox" | "log", boolean>;
  groups: { slug: string; name: string }[];
}

/** The sidebar: what somebody of the team may open, and which of it is open. */
export function teamNav(seen: TeamNavSeen, pathname: string, t: TFunction<"triage">, names: { meetings: string; surveys: string; routing: string; messages: string }): { work: TeamLink[]; programme: TeamLink[] } {
  const { inbox, cases, translations, manyTranslations, questions, failingEngines, recruiting, sees, groups } = seen;
  const link = (href: string, icon: TeamLink["icon"], label: string, more: Partial<TeamLink> = {}): TeamLink => ({
    href,
    icon,
    label,
    current: pathname === href || pathname.startsWith(`${href}/`),
    ...more,
  });
  const work = [
    inbox && link(paths.inbox(), "inbox", inbox.more ? t("nav.inboxMore") : t("nav.inbox"), { count: inbox.unread, urgent: inbox.urgent }),
    cases && link(paths.intake(), "phone", t("nav.intake"), { count: cases.waiting, urgent: cases.urgent }),
    sees.backlog && link(paths.improvements(), "bulb", t("nav.improvements")),
    sees.meetings && link(paths.meetings(), "calendar", names.meetings),
    sees.surveys && link(paths.surveys(), "list", names.surveys),
    translations !== null && link(paths.translation(), "globe", manyTranslations ? t("nav.translationMore") : t("nav.translation"), { count: translations }),
    questions !== null && link(paths.translatorQuestions(), "globe", t("nav.questions"), { count: questions }),
    recruiting !== null && link(paths.recruiting(), "people", t("nav.recruiting"), { count: recruiting }),
  ];
  const programme = [
    ...groups.map(({ slug, name }) => link(paths.group(slug), "people", name)),
    sees.people && link(paths.people(), "people", t("nav.people")),
    sees.messages && link(paths.messages(), "reply", names.messages),
    sees.routing && { ...link(paths.routing(), "gear", names.routing), current: [paths.routing(), paths.themes(), paths.desks()].some((href) => pathname === href || pathname.startsWith(`${href}/`)) },
    sees.agreements && link(paths.agreements(), "pen", t("nav.agreements")),
    failingEngines !== null && link(paths.engines(), "globe", t("nav.engines"), { count: failingEngines, urgent: true }),
    sees.outbox && link(paths.outbox(), "paper", t("nav.outbox")),
    sees.log && link(paths.log(), "list", t("nav.log")),
  ];
  const shown = (links: (TeamLink | false | null)[]) => links.filter((one): one is TeamLink => Boolean(one));
  return { work: shown(work), programme: shown(programme) };
}
