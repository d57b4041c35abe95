import { useTranslation } from "react-i18next";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { onScreen, type ImprovementStatus } from "../improvement.ts";

/** Where an improvement stands, with the words and marks that everybody sees. */
export function StatusWord({ status, quiet }: { status: ImprovementStatus; quiet?: boolean }) {
  const { t } = useTranslation("backlog");
  const word = onScreen(status);
  // In tables done is quiet; what stands out are the others.
  return <StatusMark kind={word} label={t(`status.${word}`)} quiet={quiet && (word === "changed" || word === "closed")} />;
}
