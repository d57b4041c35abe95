import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkRow } from "#app/ui/layout/link-row.tsx";

/** Questions of the team about what somebody said, by the numbers of that, as rows of a card of what waits for them. */
export function QuestionRows({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation("member");
  return numbers.map((number) => <LinkRow key={number} href={paths.saidReply(number)} icon="reply" title={t("home.answerQuestion")} line={t("home.about", { number })} />);
}
