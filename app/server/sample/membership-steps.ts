import { activateMembership } from "#app/features/membership/activate-membership.server.ts";
import { readyIn } from "#app/features/membership/agreement/agreement.ts";
import { AGREEMENT, fingerprintOf, textsOf } from "#app/features/membership/agreement/current-agreements.server.ts";
import { draftAgreement } from "#app/features/membership/agreement/draft-agreement.server.ts";
import { enterPaperSignature } from "#app/features/membership/agreement/enter-paper-signature.server.ts";
import { signAgreement } from "#app/features/membership/agreement/sign-agreement.server.ts";
import { askRenewal } from "#app/features/membership/ask-renewal.server.ts";
import { changeGroupRoles } from "#app/features/membership/change-group-roles.server.ts";
import { chooseShown } from "#app/features/membership/choose-shown.server.ts";
import { endMembership } from "#app/features/membership/end-membership.server.ts";
import { giveLeave } from "#app/features/membership/give-leave.server.ts";
import { completeStep } from "#app/features/membership/onboarding/complete-step.server.ts";
import { waiveStep } from "#app/features/membership/onboarding/waive-step.server.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import { AGREEMENT_WORDS, CONDUCT_DRAFT } from "./data/agreement.ts";
import { MEMBERSHIPS } from "./data/memberships.ts";
import { PEOPLE, START } from "./data/people.ts";
import type { PersonKey, SampleDate, SampleLanguage, SampleMembership, SampleMembershipStep, TimeOfDay } from "./data/shapes.ts";
import { firstSteps } from "./first-steps.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** Who looks after the members. */
const COORDINATOR: PersonKey = "S01";

/** Every place in a group from its beginning to how it stands, and the agreement in the members' languages. */
export function membershipSteps(calendar: SampleCalendar): Step[] {
  return [
    { at: calendar.moment(START, "15:30"), run: translateAgreement },
    ...MEMBERSHIPS.flatMap((membership) => stepsOf(membership, calendar)),
    {
      at: calendar.moment("2026-11-10", "11:00"),
      run: async (sample) => {
        await draftAgreement(await sample.person(COORDINATOR), { code: "conduct", ...CONDUCT_DRAFT });
      },
    },
  ];
}

function stepsOf(membership: SampleMembership, calendar: SampleCalendar): Step[] {
  const { renewalAskedOn, leave, ended, steps = [], from, until } = membership;
  const day = joinedOn(membership);
  const step = (on: SampleDate, at: TimeOfDay, run: Step["run"]): Step => ({ at: calendar.moment(on, at), run });
  return [
    step(day, "10:00", (sample) => start(sample, membership)),
    ...steps.map((one) => step(one.on, "14:00", (sample) => takeStep(sample, membership, one))),
    // Without a term they have not signed yet.
    ...(until ? [step(day, "16:00", (sample) => join(sample, membership))] : []),
    // What was before the programme used Heard was noted when it began to.
    ...(from ? firstSteps({ ...membership, from }).map((one) => step(one.on < START ? START : one.on, "17:00", (sample) => takeStep(sample, membership, one))) : []),
    ...(renewalAskedOn ? [step(renewalAskedOn, "10:00", async (sample) => askRenewal(await sample.person(COORDINATOR), await seen(sample, membership)))] : []),
    ...(leave
      ? [step(leave.on, "10:00", async (sample) => giveLeave(await sample.person(COORDINATOR), { ...(await seen(sample, membership)), until: calendar.day(leave.until) }))]
      : []),
    ...(ended
      ? [step(ended.on, "17:00", async (sample) => endMembership(await sample.person(COORDINATOR), { ...(await seen(sample, membership)), reason: ended.reason }))]
      : []),
  ];
}

/** The day on which a place began in Heard: of terms that are older, the day on which the programme began to use it. */
export function joinedOn({ joined, from }: SampleMembership): SampleDate {
  const day = joined ?? from ?? START;
  return day < START ? START : day;
}

async function start(sample: Sample, { person, group, kind, from, until }: SampleMembership): Promise<void> {
  const [personId, groupId] = [known(sample.people, person), known(sample.groups, group)];
  // Who was taken on by an application has their place from that.
  if (await sample.db.membership.findFirst({ where: { personId, groupId, applicationId: { not: null } }, select: { id: true } })) return;
  const day = (on: SampleDate | undefined) => on && sample.calendar.day(on);
  await startMembership(await sample.person(COORDINATOR), {
    personId,
    groupId,
    kind,
    from: day(from),
    until: day(until),
  });
}

/** They sign in their language (those without an e-mail address on paper), take part from then on, and say what others see. */
async function join(sample: Sample, membership: SampleMembership): Promise<void> {
  const coordinator = await sample.person(COORDINATOR);
  const { name, email, lang } = PEOPLE.find(({ key }) => key === membership.person)!;
  const row = await sample.db.agreement.findFirstOrThrow({ ...AGREEMENT });
  const personId = known(sample.people, membership.person);
  if (email) {
    const seenWords = fingerprintOf(readyIn(textsOf(row), lang)!);
    await signAgreement(await sample.person(membership.person), { agreementId: row.id, lang, seen: seenWords, typedName: name });
  } else {
    await enterPaperSignature(coordinator, { agreementId: row.id, personId, lang, typedName: name, signedOn: sample.calendar.day(joinedOn(membership)) });
  }
  await activateMembership(coordinator, await seen(sample, membership));
  if (membership.roles) await changeGroupRoles(coordinator, { ...(await seen(sample, membership)), roles: membership.roles });
  if (membership.shows) await chooseShown(await sample.person(membership.person), { groupId: known(sample.groups, membership.group), shows: membership.shows });
}

async function takeStep(sample: Sample, membership: SampleMembership, { code, on, waived, buddy }: SampleMembershipStep): Promise<void> {
  const coordinator = await sample.person(COORDINATOR);
  const { membershipId } = await seen(sample, membership);
  if (waived) return waiveStep(coordinator, { membershipId, code, reason: waived });
  const { lang } = PEOPLE.find(({ key }) => key === membership.person)!;
  await completeStep(coordinator, { membershipId, code, doneOn: sample.calendar.day(on), lang, buddyId: buddy && known(sample.people, buddy) });
}

async function seen(sample: Sample, { person, group }: SampleMembership) {
  const { id, version } = await sample.db.membership.findFirstOrThrow({
    where: { personId: known(sample.people, person), groupId: known(sample.groups, group), state: { not: "ended" } },
    select: { id: true, version: true },
  });
  return { membershipId: id, version };
}

async function translateAgreement(sample: Sample): Promise<void> {
  const { titleTextId, bodyTextId } = await sample.db.agreement.findFirstOrThrow({ select: { titleTextId: true, bodyTextId: true } });
  const words = Object.entries(AGREEMENT_WORDS) as [SampleLanguage, { title: string; body: string }][];
  await sample.translateAll(titleTextId, Object.fromEntries(words.map(([lang, { title }]) => [lang, title])));
  await sample.translateAll(bodyTextId, Object.fromEntries(words.map(([lang, { body }]) => [lang, body])));
}
