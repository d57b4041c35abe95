import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";

/** The code of an application, shown once to whoever hands it on. */
export function EnteredCode({ number, code, address }: { number: number; code: string; address: string }) {
  const { t } = useTranslation("membership");
  return (
    <>
      <ReceiptCode title={t("recruit.code.title")} code={code}>
        <p>{t("recruit.code.once")}</p>
        <p className="mt-2">
          <bdi dir="ltr" className="break-all">
            {address}
          </bdi>
        </p>
      </ReceiptCode>
      <div>
        <ButtonLink href={paths.applicant(number)}>{t("recruit.code.open")}</ButtonLink>
      </div>
    </>
  );
}
