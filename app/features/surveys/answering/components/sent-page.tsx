import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { HelpNow } from "#app/features/input/components/help-now.tsx";
import type { ShownHelp } from "#app/features/input/help-now.ts";
import { HelpBox, type ShownHelpLine } from "#app/features/input/components/help-box.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";
import { FEWEST_BALLOTS } from "../../ballots/ballots.ts";
import type { AnswerReceipt } from "../receipts-for.server.ts";
import type { SurveyHead } from "../survey-page.server.ts";

/** Thanks, with what happens now; help for whoever needs it; a receipt for each answer in own words. */
export function SentPage(props: { lang: string; head: SurveyHead; receipts: AnswerReceipt[]; help: ShownHelp | null; helpLines: ShownHelpLine[] }) {
  const { lang, head, receipts, help, helpLines } = props;
  const { t } = useTranslation("surveys");
  const isAnonymous = head.privacy === "anonymous";
  return (
    <PublicColumn>
      <PageTitle lead={t(isAnonymous ? "answering.sent.leadAnonymous" : "answering.sent.lead", { fewest: FEWEST_BALLOTS })}>{t("answering.sent.title")}</PageTitle>
      {help && <HelpNow help={help} />}
      {!help && helpLines.length > 0 && (
        <More label={t("answering.sent.help")} className="no-print">
          <div className="mt-3">
            <HelpBox lines={helpLines} line="sent" />
          </div>
        </More>
      )}
      {receipts.length > 0 && (
        <Section title={t("answering.sent.words", { count: receipts.length })}>
          <p className="mb-4">{t(isAnonymous ? "answering.sent.receiptAnonymous" : "answering.sent.receipt", { fewest: FEWEST_BALLOTS })}</p>
          <div className="grid gap-4">
            {receipts.map(({ asked, secret, code, qr }) => (
              <ReceiptCode
                key={code}
                title={<InlineText text={asked} />}
                code={code}
                picture={<img src={qr} alt={t("answering.sent.picture")} width={132} height={132} className="rounded-field" />}
              >
                <a href={paths.receipt(lang, secret)}>{t("answering.sent.follow")}</a>
              </ReceiptCode>
            ))}
          </div>
        </Section>
      )}
      <div className="no-print">
        <LinkCard>
          <LinkRow href={paths.changes(lang)} icon="bulb" title={t("answering.kind.changes")} line={t("answering.kind.changesLine")} />
          <LinkRow href={paths.tellUs(lang)} icon="pen" title={t("answering.kind.tellUs")} line={t("answering.kind.tellUsLine")} />
        </LinkCard>
      </div>
    </PublicColumn>
  );
}
