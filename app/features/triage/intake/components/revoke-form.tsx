import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

/** The question before consent is taken back: what goes, the way back first. */
export function RevokeForm({ action, backHref }: { action: string; backHref: string }) {
  const { t } = useTranslation("intake");
  return (
    <form method="post" action={action} className="grid gap-4">
      <p>{t("revoke.line")}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={backHref} variant="plain">
          {t("revoke.keep")}
        </ButtonLink>
        <Button variant="danger">{t("revoke.do")}</Button>
      </div>
    </form>
  );
}
