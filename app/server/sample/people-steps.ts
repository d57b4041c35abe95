import type { Actor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { issueCard } from "#app/features/identity/issue-card.server.ts";
import { setDeskPeople } from "#app/features/triage/desks/set-desk-people.server.ts";
import { noteQualification } from "#app/features/texts/qualified/note-qualification.server.ts";
import { daysAfter, type SampleCalendar } from "./calendar.ts";
import { DESK_PEOPLE } from "./data/desks.ts";
import { MEMBERSHIPS } from "./data/memberships.ts";
import { PEOPLE, QUALIFIED, START } from "./data/people.ts";
import type { PersonKey, SampleDate, SampleGrant, SamplePerson } from "./data/shapes.ts";
import { joinedOn } from "./membership-steps.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** Who adds everybody else; they are added by the programme itself. */
const ADMINISTRATOR: PersonKey = "S12";
/** Who makes the cards of those without an e-mail address. */
const COORDINATOR: PersonKey = "S01";
/** Everybody with their roles and teams: those who were there at the start, and later ones on the day their place begins. */
export function peopleSteps(calendar: SampleCalendar): Step[] {
  const administrator = PEOPLE.find(({ key }) => key === ADMINISTRATOR)!;
  const others = PEOPLE.filter((person) => person !== administrator);
  return [
    { at: calendar.moment(START, "09:00"), run: (sample) => add(sample, sample.system, administrator) },
    ...others.map((person) => ({
      at: calendar.moment(addedOn(person), "09:30"),
      run: async (sample: Sample) => add(sample, await sample.person(ADMINISTRATOR), person),
    })),
    ...others
      .filter(({ email }) => !email)
      .map(({ key }) => ({
        at: calendar.moment(START, "11:00"),
        run: async (sample: Sample) => {
          await issueCard(await sample.person(COORDINATOR), known(sample.people, key));
        },
      })),
    ...Object.entries(DESK_PEOPLE).map(([code, people]) => ({
      at: calendar.moment(START, "11:30"),
      run: async (sample: Sample) => setDeskPeople(await sample.person(ADMINISTRATOR), { code, people: people.map((key) => known(sample.people, key)) }),
    })),
  ];
}

/** Members are added on the day on which their place in a group begins. */
function addedOn({ key, grants }: SamplePerson): SampleDate {
  const places = MEMBERSHIPS.filter(({ person }) => person === key).map(joinedOn);
  const first = [...grants.map(({ from }) => from), ...places].sort()[0] ?? START;
  return first < START ? START : first;
}

async function add(sample: Sample, by: Actor, { key, grants, ...person }: SamplePerson): Promise<void> {
  const personId = await addPerson(by, person);
  sample.people.set(key, personId);
  for (const grant of grants) {
    await giveGrant(by, { personId, ...grantOf(sample, grant) });
    if (grant.role === "translator") await qualify(sample, by, personId, key, grant.lang);
  }
}

function grantOf(sample: Sample, grant: SampleGrant) {
  const { scope, role, from, until } = grant;
  return {
    role,
    scopeKind: scope.kind,
    scopeId: scope.kind === "site" ? known(sample.sites, scope.site) : undefined,
    lang: grant.role === "translator" ? grant.lang : undefined,
    from: sample.calendar.moment(from, "00:00"),
    until: until && sample.calendar.moment(daysAfter(until, 1), "00:00"),
  };
}

/** What the programme knows of a translator, both ways. */
async function qualify(sample: Sample, by: Actor, personId: string, key: PersonKey, lang: string): Promise<void> {
  const qualified = QUALIFIED[key];
  if (!qualified) return;
  const noted = { personId, how: qualified.how, since: sample.calendar.day(qualified.since) };
  await noteQualification(by, { ...noted, from: lang, to: "en" });
  await noteQualification(by, { ...noted, from: "en", to: lang });
}
