import { useTranslation } from "#app/platform/i18n/use-translation.ts";

/**
 * Enter in a field presses the first button of its form in the whole page. Where buttons of a form stand before it that do
 * something else (the languages of a page), this unseen one stands before them and sends the form as it is.
 */
export function DefaultButton({ formId }: { formId: string }) {
  const { t } = useTranslation("ui");
  return (
    <button type="submit" form={formId} hidden>
      {t("send")}
    </button>
  );
}
