import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RefusedAddress } from "#app/features/identity/components/refused-address.tsx";
import { nameOfLanguage, nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime, formatList } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { isOpen, isStepLate, mayWrite } from "../application.ts";
import type { ApplicantPage } from "../recruiting-page.server.ts";
import { StateMark } from "./state-mark.tsx";

/** What is known about an application: where it stands, whose turn it is, who it is and how to reach them. */
export function ApplicationFacts({ page }: { page: ApplicantPage }) {
  const { t } = useTranslation("membership");
  const { application, groupName, reader, now, today } = page;
  const late = isStepLate(application, today);
  return (
    <>
      <Section title={t("recruit.step")}>
        <Facts
          facts={[
            { label: t("recruit.state"), value: <StateMark state={application.state} late={late} /> },
            { label: t("recruit.group"), value: <bdi lang={groupName.lang}>{groupName.words}</bdi> },
            { label: t("recruit.next"), value: isOpen(application.state) && t(`recruit.nextStep.${application.state as "applied"}`) },
            { label: t("recruit.turn"), value: application.turn && t(`recruit.turns.${application.turn}`) },
            { label: t("recruit.owner"), value: isOpen(application.state) && (application.owner ? <bdi>{application.owner.name}</bdi> : t("recruit.nobody")) },
            {
              label: t("recruit.due"),
              value: application.stepDueOn && (
                <span className={late ? "font-semibold text-brick" : undefined}>
                  {t(late ? "recruit.wasDue" : "recruit.dueOn", { date: formatDate(application.stepDueOn, reader, { now }) })}
                </span>
              ),
            },
            { label: t("recruit.interview"), value: application.interviewAt && formatDateTime(application.interviewAt, reader, { now }) },
          ]}
        />
        {isOpen(application.state) && (
          <p className="mt-2">
            <a href={paths.planApplicant(application.number)}>{t("recruit.plan.link")}</a>
          </p>
        )}
      </Section>
      {application.state !== "withdrew" && <WhoFacts page={page} />}
    </>
  );
}

function WhoFacts({ page }: { page: ApplicantPage }) {
  const { t } = useTranslation("membership");
  const { application, sites, reader } = page;
  const languages = (tags: string[], nameOf: typeof nameOfLanguage) => tags.length > 0 && formatList(tags.map((tag) => nameOf(tag, reader.lang)), reader.lang);
  // Each stands for itself, with its own capital letter: no sentence.
  const list = (words: string[]) => words.join(" · ");
  const { contact, contactKind } = application;
  return (
    <Section title={t("recruit.who")}>
      <Facts
        facts={[
          { label: t("recruit.pronouns"), value: application.pronouns && <bdi>{application.pronouns}</bdi> },
          {
            label: t("recruit.reach"),
            value: contact && contactKind && (
              <span className="grid grid-cols-1 gap-1">
                <span>{t(`contactKind.${contactKind}`)}</span>
                <span className="font-semibold break-all whitespace-pre-line">
                  <bdi dir={contactKind === "letter" ? "auto" : "ltr"}>{contact.value}</bdi>
                </span>
                <RefusedAddress refusal={application.refusal} of={{ kind: "applicant", id: application.id }} reader={reader} now={page.now} />
                {contactKind !== "letter" && contactKind !== "email" && <span className="text-ink2">{t(contact.leaveMessage ? "recruit.leaveMessage" : "recruit.noMessage")}</span>}
              </span>
            ),
          },
          { label: t("recruit.bestTimes"), value: list(application.bestTimes.map((code) => t(`bestTimes.${code as "morning"}`))) },
          { label: t("recruit.writtenTo"), value: nameOfLanguage(application.lang, reader.lang) },
          { label: t("recruit.speaks"), value: languages(application.speaks, nameOfSpoken) },
          { label: t("recruit.reads"), value: languages(application.reads, nameOfLanguage) },
          { label: t("recruit.dialect"), value: application.dialect && <bdi>{application.dialect}</bdi> },
          { label: t("recruit.hereAs"), value: t(`hereAs.${application.hereAs}`) },
          { label: t("recruit.sites"), value: sites.length > 0 && formatList(sites, reader.lang) },
          { label: t("recruit.times"), value: list(application.times.map((code) => t(`times.${code as "weekend"}`))) },
          { label: t("recruit.modes"), value: list(application.modes.map((code) => t(`modes.${code as "phone"}`))) },
          { label: t("recruit.needs"), value: list(application.needs.map((code) => t(`needs.${code as "ride"}`))) },
          { label: t("recruit.needsNote"), value: application.needsNote && <bdi>{application.needsNote}</bdi> },
          { label: t("recruit.source"), value: application.source && t(`source.${application.source as "other"}`) },
          { label: t("recruit.channel"), value: t(`channel.${application.channel}`) },
        ]}
      />
      {mayWrite(application.state) && (
        <p className="mt-2">
          <a href={paths.reissueApplicant(application.number)}>{t("recruit.reissue.link")}</a>
        </p>
      )}
    </Section>
  );
}
