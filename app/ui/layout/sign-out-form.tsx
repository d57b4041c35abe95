import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Signing out is a change, so it is a form. */
export function SignOutForm({ className }: { className: string }) {
  const { t } = useTranslation("ui");
  return (
    <form method="post" action={paths.signOut()}>
      <button type="submit" className={className}>
        {t("signOut")}
      </button>
    </form>
  );
}
