import { useTranslation } from "react-i18next";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";
import { allows } from "#app/features/input/input.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { InputPage } from "../input-page.server.ts";
import { InputStatus } from "./input-state.tsx";

/** What is known about an input: who looks after it, where it stands, how its writer is answered. */
export function InputAbout({ page }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  const { input, reader, now } = page;
  return (
    <Section title={t("about.title")}>
      <Facts
        facts={[
          { label: t("about.status"), value: <InputStatus page={page} /> },
          { label: t("about.closed"), value: input.closeReason && t(`closeReason.${input.closeReason}.label`) },
          { label: t("about.setAside"), value: input.setAsideUntil && formatDate(input.setAsideUntil, reader, { now }) },
          { label: t("about.urgency"), value: <Urgency page={page} /> },
          { label: t("about.told"), value: input.told.length > 0 && <Told page={page} /> },
          { label: t("about.owner"), value: input.owner && <bdi>{input.owner}</bdi> },
          { label: t("about.language"), value: <Language page={page} /> },
          { label: t("about.reply"), value: <ReplyWay page={page} /> },
          { label: t("about.quote"), value: input.quoteAllowed ? t("about.quoteYes") : t("about.quoteNo") },
        ]}
      />
    </Section>
  );
}

function Urgency({ page: { input } }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  return (
    <>
      {t(`urgency.${input.urgency}.short`)}{" "}
      {allows(input.status, "set_urgency") && <a href={paths.urgency(input.id)}>{t("about.change")}</a>}
    </>
  );
}

/** The language of the words: how it is known, and the way to put it right. */
function Language({ page: { input } }: { page: InputPage }) {
  const { t, i18n } = useTranslation("triage");
  return (
    <>
      {nameOfLanguage(input.text.lang, i18n.language)}
      {input.isLanguageRecognised && ` · ${t("about.recognised")}`}{" "}
      {!input.text.erased && <a href={paths.inputLanguage(input.id)}>{t("about.change")}</a>}
    </>
  );
}

/** Who was told that it is urgent, in order. */
function Told({ page: { input, reader, now } }: { page: InputPage }) {
  return (
    <ol className="grid grid-cols-1 gap-1">
      {input.told.map(({ name, at }) => (
        <li key={name}>
          <bdi>{name}</bdi> <span className="text-ink2">{formatDateTime(at, reader, { now })}</span>
        </li>
      ))}
    </ol>
  );
}

/** Everybody is answered on their receipt; how else, only to those who may know. */
function ReplyWay({ page: { input } }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  return (
    <span className="grid grid-cols-1 gap-1">
      <span>{input.contactKind ? t(`about.receiptAnd.${input.contactKind}`) : t("about.receipt")}</span>
      {input.contact && (
        <>
          <span className="font-semibold whitespace-pre-line">
            <bdi dir={input.contactKind === "letter" ? "auto" : "ltr"}>{input.contact.value}</bdi>
          </span>
          {input.contactKind === "phone" && <span className="text-ink2">{input.contact.leaveMessage ? t("about.leaveMessage") : t("about.noMessage")}</span>}
        </>
      )}
      {input.canReissue && <a href={paths.reissue(input.id)}>{t("about.newReceipt")}</a>}
    </span>
  );
}
