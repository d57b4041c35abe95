import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { HelpNow } from "#app/features/input/components/help-now.tsx";
import type { ShownHelp } from "#app/features/input/help-now.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";
import type { SurveyHead } from "../survey-page.server.ts";
import { PrivacyNote } from "./privacy-note.tsx";
import { SurveyTitle } from "./survey-title.tsx";

/** Answers that somebody began: the code under which they lie, to be kept or printed, and the way on. */
export function ResumePage(props: {
  lang: string;
  head: SurveyHead;
  secret: string;
  code: string;
  qr: string;
  /** Of the page to go on with: its address, and how people count it. */
  page: number;
  place: number;
  keptUntil: string;
  hasInvitation: boolean;
  help: ShownHelp | null;
}) {
  const { lang, head, secret, code, qr, page, place, keptUntil, hasInvitation, help } = props;
  const { t } = useTranslation("surveys");
  return (
    <PublicColumn>
      <SurveyTitle head={head} withIntro={false} />
      <p className="lead">{t("answering.resume.lead")}</p>
      {help && <HelpNow help={help} />}
      <div className="no-print">
        <ButtonLink href={paths.responsePage(lang, secret, page)}>{t("answering.resume.goOn", { page: place })}</ButtonLink>
      </div>
      <ReceiptCode
        title={hasInvitation ? t("answering.resume.yourCode") : t("answering.resume.code")}
        code={code}
        picture={<img src={qr} alt={t("answering.resume.picture")} width={132} height={132} className="rounded-field" />}
      >
        <p>{t("answering.resume.keep", { date: keptUntil })}</p>
        <p>{t("answering.resume.type")}</p>
      </ReceiptCode>
      <PrivacyNote lang={lang} privacy={head.privacy} isInvited={hasInvitation} />
    </PublicColumn>
  );
}
