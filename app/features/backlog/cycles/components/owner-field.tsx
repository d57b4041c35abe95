import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";

/** Who of the team: somebody, or nobody yet. */
export function OwnerField({ field, label, hint, owners }: { field: Field; label: string; hint?: string; owners: { id: string; name: string }[] }) {
  const { t } = useTranslation("cycles");
  return (
    <SelectField field={field} label={label} hint={hint} optional options={[{ value: "", label: t("nobody") }, ...owners.map(({ id, name }) => ({ value: id, label: name }))]} />
  );
}
