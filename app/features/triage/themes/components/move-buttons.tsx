import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button } from "#app/ui/button.tsx";

/** Two plain buttons; at the ends one of them is not there. */
export function MoveButtons({ action, name, up, down }: { action: string; name: string; up: boolean; down: boolean }) {
  const { t } = useTranslation("routing");
  if (!up && !down) return null;
  return (
    <form method="post" action={action} className="flex flex-wrap gap-2">
      {up && (
        <Button variant="plain" icon="up" name="direction" value="up" aria-label={t("move.upName", { name: `\u2068${name}\u2069` })}>
          {t("move.up")}
        </Button>
      )}
      {down && (
        <Button variant="plain" icon="down" name="direction" value="down" aria-label={t("move.downName", { name: `\u2068${name}\u2069` })}>
          {t("move.down")}
        </Button>
      )}
    </form>
  );
}
