import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** What can be done with a question besides changing it: move, copy, take away. */
export function QuestionTools({ number, code, draft }: { number: number; code: string; draft: string }) {
  const { t } = useTranslation("surveys");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <form method="post" action={paths.moveQuestion(number, code)} className="flex items-center gap-1">
        <input type="hidden" name="draft" value={draft} />
        <span className="me-1 text-ink2">{t("builder.move")}</span>
        {(["up", "down"] as const).map((to) => (
          <button key={to} type="submit" name="to" value={to} aria-label={t(`builder.${to}`)} className="grid size-9 place-content-center rounded-field border border-edge text-fig">
            <Icon name={to} />
          </button>
        ))}
      </form>
      <form method="post" action={paths.duplicateQuestion(number, code)}>
        <input type="hidden" name="draft" value={draft} />
        <Button variant="plain">{t("builder.duplicate")}</Button>
      </form>
      <ButtonLink variant="danger" href={paths.removeQuestion(number, code)}>
        {t("builder.remove")}
      </ButtonLink>
    </div>
  );
}
