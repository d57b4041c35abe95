import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button } from "#app/ui/button.tsx";

/** Allows the writer's words to be shown to others without a name, or no longer allows it. */
export function QuoteForm({ action, allowed }: { action: string; allowed: boolean }) {
  const { t } = useTranslation("receipt");
  return (
    <form method="post" action={action} className="grid gap-3">
      <p>{allowed ? t("quote.allowed") : t("quote.ask")}</p>
      <input type="hidden" name="allow" value={allowed ? "no" : "yes"} />
      <Button variant="plain">{allowed ? t("quote.stop") : t("quote.allow")}</Button>
    </form>
  );
}
