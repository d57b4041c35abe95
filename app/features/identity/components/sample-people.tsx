import { Form } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Avatar } from "#app/ui/voice/person-chip.tsx";
import type { HeldGrant } from "#app/features/events/actor.ts";
import { rolesInWords } from "./roles-in-words.ts";

type Sample = { id: string; name: string; lang: string; grants: HeldGrant[] };

/** The sample's people, one press each. Only in the demo. */
export function SamplePeople(props: { lang: string; next: string; people: { team: Sample[]; advisors: Sample[] } }) {
  const { lang, next, people } = props;
  const { t } = useTranslation("identity");
  return (
    <div className="grid gap-6">
      <Note tone="sea" title={t("demo.title")}>
        {t("demo.line")}
      </Note>
      <Form method="post" action={paths.demoSignIn(lang)} className="grid gap-6">
        <input type="hidden" name="next" value={next} />
        <People title={t("demo.team")} people={people.team} side="team" />
        <People title={t("demo.advisors")} people={people.advisors} side="patient" />
      </Form>
    </div>
  );
}

function People({ title, people, side }: { title: string; people: Sample[]; side: "team" | "patient" }) {
  const { t, i18n } = useTranslation("identity");
  if (people.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="grid gap-2 sm:grid-cols-2">
        {people.map((person) => (
          <li key={person.id} className="grid">
            <button
              type="submit"
              name="person"
              value={person.id}
              className="flex min-h-12 w-full items-center gap-3 rounded-field border-[1.5px] border-edge bg-surface px-3 py-2 text-start hover:bg-sunken"
            >
              <Avatar name={person.name} side={side} />
              <span className="min-w-0">
                <span className="block font-semibold break-words">
                  <bdi>{person.name}</bdi>
                </span>
                <span className="small block text-ink2">{rolesInWords(person.grants, t, i18n.language)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
