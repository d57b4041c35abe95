import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

/** The question before words are withdrawn: what goes, what stays, the safe choice first. It cannot be undone. */
export function WithdrawForm({ action, backHref }: { action: string; backHref: string }) {
  const { t } = useTranslation("receipt");
  return (
    <form method="post" action={action} className="grid gap-4">
      <p>{t("withdraw.what")}</p>
      <p>{t("withdraw.stays")}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={backHref} variant="plain">
          {t("withdraw.keep")}
        </ButtonLink>
        <Button variant="danger">{t("withdraw.confirm")}</Button>
      </div>
    </form>
  );
}
