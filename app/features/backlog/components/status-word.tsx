import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { onScreen, type ImprovementStatus } from "../improvement.ts";

/** Where an improvement stands, with the words and marks that everybody sees. */
export function StatusWord({ status }: { status: ImprovementStatus }) {
  const { t } = useTranslation("backlog");
  const word = onScreen(status);
  return <StatusMark kind={word} label={t(`status.${word}`)} />;
}

/** The same in a row of a table, which hands its own `t` on: fetching it anew in each row is a good part of drawing the page. */
export function StatusCell({ status, t }: { status: ImprovementStatus; t: TFunction<"backlog"> }) {
  const word = onScreen(status);
  // In tables done is quiet; what stands out are the others.
  return <StatusMark kind={word} label={t(`status.${word}`)} quiet={word === "changed" || word === "closed"} />;
}
