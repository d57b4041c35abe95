import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { Phone } from "#app/ui/phone.tsx";
import { RSVPS } from "../../meeting.ts";
import type { PersonToCall } from "../call-sheet.queries.server.ts";

/** Whom to call, what to say, and a press for each answer. Prints as a list to take along. */
export function CallSheet(props: { people: PersonToCall[]; lang: string; callHref: (invitationId: string) => string; isOpen: boolean }) {
  const { people, lang, callHref, isOpen } = props;
  const { t } = useTranslation("meetings");
  const { t: ofIdentity } = useTranslation("identity");
  if (people.length === 0) return <EmptyState done title={t("calls.done")}>{t("calls.doneLine")}</EmptyState>;
  return (
    <ul className="grid gap-3">
      {people.map((person) => (
        <li key={person.invitationId} className="card grid gap-2 p-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="text-base">
              <bdi>{person.name}</bdi>
            </h2>
            <Tag>{nameOfLanguage(person.lang, lang)}</Tag>
            {person.answer ? <Tag tone="line">{t(`calls.said.${person.answer}`)}</Tag> : <Tag tone="ember">{t(person.hasEmail ? "calls.silent" : "calls.noEmail")}</Tag>}
            {person.isRefused && (
              <Tag tone="brick" icon="alert">
                {ofIdentity("refused.tag")}
              </Tag>
            )}
            {person.hasEmail && person.wantsNoMail && <Tag tone="ember">{t("calls.noMail")}</Tag>}
            <span className="ms-auto">{person.phone ? <Phone number={person.phone} /> : t("calls.noPhone")}</span>
          </div>
          {!person.say.isTheirs && <p className="text-ink2">{t("calls.notTheirs", { language: nameOfLanguage(person.lang, lang) })}</p>}
          <p lang={person.say.lang} dir={directionOf(person.say.lang)}>
            {person.say.words}
          </p>
          {isOpen && (
            <form method="post" action={callHref(person.invitationId)} className="no-print flex flex-wrap items-center gap-2">
              <input type="hidden" name="version" value={person.version} />
              {RSVPS.map((answer) => (
                <Button key={answer} name="answer" value={answer} variant="plain">
                  {t(`calls.says.${answer}`)}
                  <span className="away">
                    {" "}
                    <bdi>{person.name}</bdi>
                  </span>
                </Button>
              ))}
              <ButtonLink href={callHref(person.invitationId)} variant="quiet">
                {t("calls.withNeeds")}
              </ButtonLink>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
