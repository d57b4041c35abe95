import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useMatches } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { COUNT_MOST } from "#app/features/events/count-most.ts";
import { readTogether } from "#app/features/events/read-together.server.ts";
import { rolesInWords } from "#app/features/identity/components/roles-in-words.ts";
import { canSeeOutbox, canSeePeople, canVerifyLog } from "#app/features/identity/identity.policy.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { canRecruit } from "#app/features/membership/application.policy.ts";
import { canManageAgreements } from "#app/features/membership/agreement/agreement.policy.ts";
import { canSeeMeetings } from "#app/features/meetings/meeting.policy.ts";
import { canSeeMembers } from "#app/features/membership/membership.policy.ts";
import { countRecruiting } from "#app/features/membership/recruiting.queries.server.ts";
import { canWriteMessages } from "#app/features/notifications/messages/messages.policy.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { whatCanBegin } from "#app/features/search/what-can-begin.server.ts";
import { canSeeSurveys } from "#app/features/surveys/survey.policy.ts";
import { canSeeTranslationDesk } from "#app/features/texts/texts.policy.ts";
import { canSeeRouting } from "#app/features/triage/routing/routing.policy.ts";
import { countWaitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { canSeeQuestions } from "#app/features/translation/questions/question.policy.ts";
import { countOpenQuestions } from "#app/features/translation/questions/questions.queries.server.ts";
import { countFailingEngines } from "#app/features/translation/engines/engines.queries.server.ts";
import { canManageEngines } from "#app/features/translation/engines/engine.policy.ts";
import { countCases } from "#app/features/triage/intake/intake.queries.server.ts";
import { canSeeIntake } from "#app/features/triage/intake/intake.policy.ts";
import { teamNav } from "#app/features/triage/components/team-nav.ts";
import { countInbox } from "#app/features/triage/triage.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { readToast, type ToastUndo } from "#app/platform/http/toast.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { CommandMenu } from "#app/ui/command-menu/command-menu.tsx";
import { Toast } from "#app/ui/feedback/toast.tsx";
import { dayIn } from "#app/ui/format/format.ts";
import { Key } from "#app/ui/keys/key.tsx";
import { LanguageRow } from "#app/ui/layout/language-row.tsx";
import { TeamShell } from "#app/ui/layout/team-shell.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const moment = now();
  const { inbox, ...counts } = await readTogether(actor, {
    inbox: canSeeInbox(actor) ? countInbox(actor, dayIn(moment, programme.timeZone)) : null,
    cases: canSeeIntake(actor) ? countCases(actor) : null,
    translations: canSeeTranslationDesk(actor) ? countWaitingTranslations(actor) : null,
    questions: canSeeQuestions(actor) ? countOpenQuestions(actor) : null,
    failingEngines: canManageEngines(actor) ? countFailingEngines(actor) : null,
    recruiting: canRecruit(actor) ? countRecruiting(actor, dayIn(moment, person.timeZone)) : null,
  });
  return {
    lang,
    languages: shownLanguages(programme.languages),
    programme: nameFor(programme.name, lang).words,
    person: { name: person.name, grants: actor.grants },
    inbox: inbox && { unread: inbox.unread, urgent: inbox.urgent, more: inbox.unread >= COUNT_MOST },
    manyTranslations: (counts.translations ?? 0) >= COUNT_MOST,
    ...counts,
    sees: {
      backlog: canSeeBacklog(actor),
      meetings: canSeeMeetings(actor),
      surveys: canSeeSurveys(actor),
      people: canSeePeople(actor),
      messages: canWriteMessages(actor),
      agreements: canManageAgreements(actor),
      routing: canSeeRouting(actor),
      outbox: canSeeOutbox(actor),
      log: canVerifyLog(actor),
    },
    groups: programme.groups
      .filter(({ id }) => canSeeMembers(actor, id))
      .map(({ slug, name }) => ({ slug, name: nameFor(name, lang).words })),
    starts: whatCanBegin(actor, lang),
    toast: readToast(request),
  };
}

export const headers = () => ({ "Cache-Control": "no-store" });

/** What a page of the team says about itself: the id of its form, so that typed words survive a change of language. */
export interface TeamHandle {
  formId?: string;
}

/** Takes back what was just done, by the form of the action that does so. */
function Undo({ undo, label }: { undo: ToastUndo; label: string }) {
  return (
    <form method="post" action={undo.action} className="inline-flex items-center gap-2">
      <input type="hidden" name="version" value={undo.version} />
      {Object.entries(undo.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-keyshortcuts="z">{label}</button>
      <Key name="z" />
    </form>
  );
}

const LANGUAGE_FORM = "language-form";

export default function TeamLayout() {
  const { lang, languages, programme, person, starts, toast, ...seen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("triage");
  const { t: ofIdentity } = useTranslation("identity");
  const { t: ofMeetings } = useTranslation("meetings");
  const { t: ofSurveys } = useTranslation("surveys");
  const { t: ofRouting } = useTranslation("routing");
  const { t: ofMessages } = useTranslation("messages");
  const { t: message } = useTranslation();
  const { pathname, search } = useLocation();
  const { formId } = (useMatches().at(-1)?.handle ?? {}) as TeamHandle;
  const next = encodeURIComponent(pathname + search.replace(/[?&]retype\b/, ""));
  const nav = teamNav(seen, pathname, t, { meetings: ofMeetings("nav"), surveys: ofSurveys("nav"), routing: ofRouting("nav"), messages: ofMessages("nav") });
  return (
    <TeamShell
      homeHref={paths.team()}
      searchHref={paths.search()}
      programmeName={programme}
      nav={nav.work}
      programmeNav={nav.programme}
      person={{ name: person.name, roleLine: rolesInWords(person.grants, ofIdentity, lang) }}
      accountHref={paths.account()}
      languages={
        <LanguageRow
          lang={lang}
          languages={languages}
          formId={formId ?? LANGUAGE_FORM}
          href={`${paths.language()}?next=${next}${formId ? "&retype" : ""}`}
        />
      }
    >
      {!formId && <form id={LANGUAGE_FORM} method="post" action={paths.language()} hidden />}
      {toast && <Toast message={message(toast.key as never, toast.values as never) as unknown as string} undo={toast.undo && <Undo undo={toast.undo} label={t("undo")} />} />}
      <Outlet />
      <CommandMenu searchHref={paths.search()} suggestHref={paths.searchMenu()} starts={starts} />
    </TeamShell>
  );
}
