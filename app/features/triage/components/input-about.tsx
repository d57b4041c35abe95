import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RefusedAddress } from "#app/features/identity/components/refused-address.tsx";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";
import { allows, allowsHere, OPEN_STATUSES, type InputStatus as Status } from "#app/features/input/input.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { InputPage } from "../input-page.server.ts";
import { InputStatus } from "./input-state.tsx";
import { useInboxQuery } from "./use-inbox-query.ts";

/** What is known about an input: who looks after it, where it stands, how its writer is answered. */
export function InputAbout({ page }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  const { t: routing } = useTranslation("routing");
  const { input, reader, now, placement } = page;
  const { answerDueAt } = placement;
  return (
    <Section title={t("about.title")}>
      <Facts
        facts={[
          { label: t("about.status"), value: <InputStatus page={page} /> },
          { label: t("about.closed"), value: input.closeReason && t(`closeReason.${input.closeReason}.label`) },
          { label: t("about.setAside"), value: input.setAsideUntil && formatDate(input.setAsideUntil, reader, { now }) },
          { label: t("about.urgency"), value: <Urgency page={page} /> },
          { label: t("about.told"), value: input.told.length > 0 && <Told page={page} /> },
          { label: routing("input.themes"), value: <Themes page={page} /> },
          { label: routing("input.desk"), value: <Desk page={page} /> },
          { label: t("about.owner"), value: input.owner && <bdi>{input.owner}</bdi> },
          { label: routing("input.answerBy"), value: answerDueAt && isOpen(input.status) && formatDate(answerDueAt, reader, { now }) },
          { label: t("about.language"), value: <Language page={page} /> },
          { label: t("about.reply"), value: <ReplyWay page={page} /> },
          { label: t("about.quote"), value: input.quoteAllowed ? t("about.quoteYes") : t("about.quoteNo") },
        ]}
      />
    </Section>
  );
}

/** Leads to the page on which one of the facts is changed, and from there back to the same list. */
function Change({ to, label, shortcut }: { to: string; label: string; shortcut?: string }) {
  const query = useInboxQuery();
  return (
    <a href={to + query} aria-keyshortcuts={shortcut}>
      {label}
    </a>
  );
}

function isOpen(status: Status): boolean {
  return OPEN_STATUSES.includes(status);
}

function Urgency({ page: { input } }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  return (
    <>
      {t(`urgency.${input.urgency}.short`)}{" "}
      {allows(input.status, "set_urgency") && <Change to={paths.urgency(input.id)} shortcut="u" label={t("about.change")} />}
    </>
  );
}

/** What it is about, the main theme first. */
function Themes({ page: { input, placement } }: { page: InputPage }) {
  const { t } = useTranslation("routing");
  return (
    <span className="grid grid-cols-1 gap-1">
      {placement.themes.length === 0 && t("input.noThemes")}
      {placement.themes.map(({ code, name }, rank) => (
        <bdi key={code} lang={name.lang} className={rank === 0 ? "font-semibold" : undefined}>
          {name.words}
        </bdi>
      ))}
      {allows(input.status, "set_themes") && <Change to={paths.inputThemes(input.id)} label={t("input.change")} />}
    </span>
  );
}

/** The team that takes care of it. */
function Desk({ page: { input, placement } }: { page: InputPage }) {
  const { t } = useTranslation("routing");
  return (
    <>
      {placement.desk ? <bdi lang={placement.desk.name.lang}>{placement.desk.name.words}</bdi> : t("input.noDesk")}{" "}
      {allowsHere(input, "assign") && <Change to={paths.assign(input.id)} shortcut="h" label={t("input.change")} />}
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
      {!input.text.erased && <Change to={paths.inputLanguage(input.id)} label={t("about.change")} />}
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
function ReplyWay({ page: { input, reader, now } }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  return (
    <span className="grid grid-cols-1 gap-1">
      <span>{input.contactKind ? t(`about.receiptAnd.${input.contactKind}`) : t("about.receipt")}</span>
      {input.contact && (
        <>
          <span className="font-semibold whitespace-pre-line">
            <bdi dir={input.contactKind === "letter" ? "auto" : "ltr"}>{input.contact.value}</bdi>
          </span>
          {input.contributorId && <RefusedAddress refusal={input.refusal} of={{ kind: "contributor", id: input.contributorId }} reader={reader} now={now} />}
          {input.contactKind === "phone" && <span className="text-ink2">{input.contact.leaveMessage ? t("about.leaveMessage") : t("about.noMessage")}</span>}
        </>
      )}
      {input.canReissue && <Change to={paths.reissue(input.id)} label={t("about.newReceipt")} />}
    </span>
  );
}
