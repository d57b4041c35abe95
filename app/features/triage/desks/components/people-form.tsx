import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { MOST_PEOPLE, type Desk } from "../desks.ts";

/** Who is in a team, first told first: one choice for each place. */
export function PeopleForm({ desk, people, lastResult }: { desk: Desk; people: { id: string; name: string }[]; lastResult?: SubmissionResult<string[]> | null | undefined }) {
  const { t, i18n } = useTranslation("routing");
  const places = Array.from({ length: MOST_PEOPLE }, (_, index) => index);
  const [form, fields] = useForm<Record<string, string>>({
    id: "people-form",
    lastResult,
    defaultValue: Object.fromEntries(places.map((index) => [`person${index + 1}`, desk.people[index]?.id ?? ""])),
  });
  // Whoever has lost their role since stands there until they are taken out.
  const former = desk.people.filter(({ id }) => !people.some((one) => one.id === id));
  const options = [{ value: "", label: t("none") }, ...[...people, ...former].map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <form id={form.id} method="post" action={paths.deskPeople(desk.code)} noValidate className="grid gap-4">
      <p className="hint">{t("desk.peopleHint")}</p>
      <input type="hidden" name="seen" value={desk.people.map(({ id }) => id).join(".")} />
      {places.map((index) => (
        <SelectField key={index} field={fields[`person${index + 1}`]!} label={t("desk.place", { place: formatNumber(index + 1, i18n.language) })} options={options} />
      ))}
      <div>
        <Button>{t("desk.savePeople")}</Button>
      </div>
    </form>
  );
}
