import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { OwnCase } from "../case.queries.server.ts";
import { ConsentForm } from "./consent-form.tsx";

/** On the receipt of a person's own case: what it is about, the question, and what became of the answer. */
export function OwnCasePart({ ownCase, consentHref, revokeHref, formKey }: { ownCase: OwnCase; consentHref: string; revokeHref: string; formKey: string }) {
  const { t } = useTranslation("intake");
  const { state, refused, contactKind, words } = ownCase;
  return (
    <Section title={t("own.title")}>
      <div className="grid gap-5">
        <p>{t("own.what")}</p>
        {state === "waiting" && !refused && (
          <div className="no-print grid gap-5">
            <ConsentForm action={consentHref} formKey={formKey} ownCase={ownCase} />
          </div>
        )}
        {state === "waiting" && refused && (
          <>
            <Note title={t("own.saidNo")}>{t("own.saidNoLine")}</Note>
            <Ways consentHref={consentHref} />
          </>
        )}
        {state === "ready" && (
          <>
            <Note tone="leaf" title={t("own.saidYes")}>
              <p>
                {contactKind && t(`own.saidYesLine.${contactKind}`)} {words ? t("own.withWords") : t("own.withoutWords")}
              </p>
            </Note>
            <Ways consentHref={consentHref} revokeHref={revokeHref} />
          </>
        )}
        {state === "passed_on" && (
          <Note tone="sea" icon="people" title={t("own.passedOn")}>
            {t("own.passedOnLine")}
          </Note>
        )}
        {state === "closed" && <Note title={t("own.closed")}>{t("own.closedLine")}</Note>}
      </div>
    </Section>
  );
}

function Ways({ consentHref, revokeHref }: { consentHref: string; revokeHref?: string }) {
  const { t } = useTranslation("intake");
  return (
    <div className="no-print flex flex-wrap gap-3">
      <ButtonLink variant="plain" href={consentHref}>
        {t("own.change")}
      </ButtonLink>
      {revokeHref && (
        <ButtonLink variant="quiet" href={revokeHref}>
          {t("own.takeBack")}
        </ButtonLink>
      )}
    </div>
  );
}
