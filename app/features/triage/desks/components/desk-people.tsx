import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PersonChip } from "#app/ui/voice/person-chip.tsx";

/** The people of a team, in the order in which they are told. */
export function DeskPeople({ people }: { people: { id: string; name: string }[] }) {
  const { t } = useTranslation("routing");
  if (people.length === 0) return <p className="text-ink2">{t("desks.nobody")}</p>;
  return (
    <ol className="flex flex-wrap gap-x-4 gap-y-1.5">
      {people.map(({ id, name }) => (
        <li key={id}>
          <PersonChip name={name} side="team" noName={t("input.nobody")} />
        </li>
      ))}
    </ol>
  );
}
