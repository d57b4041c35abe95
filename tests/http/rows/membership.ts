import { chooseShown } from "#app/features/membership/choose-shown.server.ts";
import { askRenewal } from "#app/features/membership/ask-renewal.server.ts";
import { fingerprintOf } from "#app/features/membership/agreement/current-agreements.server.ts";
import { giveLeave } from "#app/features/membership/give-leave.server.ts";
import { waiveStep } from "#app/features/membership/onboarding/waive-step.server.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeAgreement, makeMember, publishDrafts, systemOf, type World } from "../world.ts";
import { APPLICATION_ROWS } from "./application.ts";
import { only, PEOPLE, row, signedIn, type Row } from "./row.ts";

interface MadeMember {
  id: string;
  personId: string;
  slug: string;
  version: number;
}

const FAR = "2099-12-31";

/** A page about one member of a group: for those who look after groups, of every group alike. */
const memberPage = (
  name: string,
  stage: "onboarding" | "signed" | "active",
  path: (slug: string, id: string) => string,
  fields?: (made: MadeMember) => Record<string, string>,
  before?: (world: World, made: MadeMember) => Promise<void>,
) =>
  row<MadeMember>({
    route: `/team/groups/:slug/members/:id${name}`,
    record: async (world, whose) => {
      const made = { ...(await makeMember(world, whose, stage)), slug: world.groups[whose].slug, version: stage === "active" ? 1 : 0 };
      await before?.(world, made);
      made.version = (await database(world.programme).prisma.membership.findUniqueOrThrow({ where: { id: made.id }, select: { version: true } })).version;
      return made;
    },
    path: ({ slug, id }) => path(slug, id),
    get: only(PEOPLE, "page"),
    post: fields && { fields, expect: only(PEOPLE, "done") },
  });

const seen = ({ version }: MadeMember) => ({ version: String(version) });

const MEMBER_ROWS: Row[] = [
  row<string>({
    route: "/team/groups/:slug/members/new",
    record: (world) => addPerson(systemOf(world.programme), { name: "Pia Person", lang: "en" }),
    path: (_made, world, whose) => paths.newMember(world.groups[whose].slug),
    get: only(PEOPLE, "page"),
    post: { fields: (person) => ({ person, kind: "patient" }), expect: only(PEOPLE, "done") },
  }),
  memberPage("", "active", paths.groupMember),
  memberPage("/activate", "signed", paths.activateMember, seen),
  memberPage("/leave", "active", paths.giveLeave, (made) => ({ ...seen(made), until: FAR })),
  memberPage("/return", "active", paths.returnMember, seen, (world, made) => giveLeave(systemOf(world.programme), { membershipId: made.id, version: made.version, until: FAR })),
  memberPage("/ask-renewal", "active", paths.askRenewal, seen),
  memberPage("/renew", "active", paths.renewMember, (made) => ({ ...seen(made), until: FAR }), (world, made) =>
    askRenewal(systemOf(world.programme), { membershipId: made.id, version: made.version }),
  ),
  memberPage("/term", "active", paths.memberTerm, (made) => ({ ...seen(made), from: "2026-01-01", until: FAR })),
  memberPage("/roles", "active", paths.memberRoles, (made) => ({ ...seen(made), roles: "chair" })),
  memberPage("/end", "active", paths.endMember, (made) => ({ ...seen(made), reason: "moved" })),
  memberPage("/steps/:code", "onboarding", (slug, id) => paths.memberStep(slug, id, "orientation"), () => ({ doneOn: "2026-01-02", lang: "en" })),
  memberPage("/steps/:code/waive", "onboarding", (slug, id) => paths.waiveStep(slug, id, "payment"), () => ({ reason: "not_wanted" })),
  memberPage("/steps/:code/reopen", "onboarding", (slug, id) => paths.reopenStep(slug, id, "payment"), () => ({}), (world, made) =>
    waiveStep(systemOf(world.programme), { membershipId: made.id, code: "payment", reason: "not_wanted" }),
  ),
  row<MadeMember & { agreementId: string }>({
    route: "/team/groups/:slug/members/:id/sign/:agreementId",
    record: async (world, whose) => ({
      ...(await makeMember(world, whose, "onboarding")),
      slug: world.groups[whose].slug,
      version: 0,
      agreementId: await makeAgreement(world, { published: true }),
    }),
    path: ({ slug, id, agreementId }) => paths.paperSignature(slug, id, agreementId),
    get: only(PEOPLE, "page"),
    post: { fields: () => ({ typedName: "Nia", lang: "en", signedOn: "2026-01-02" }), expect: only(PEOPLE, "done") },
  }),
  row({ route: "/team/agreements", path: paths.agreements, get: only(PEOPLE, "page") }),
  row<void>({
    route: "/team/agreements/new",
    record: publishDrafts,
    path: paths.newAgreement,
    get: only(PEOPLE, "page"),
    post: { fields: () => ({ code: "confidentiality", title: "It stays here", body: "What you hear stays here." }), expect: only(PEOPLE, "done") },
  }),
  row<string>({
    route: "/team/agreements/:id",
    record: (world) => makeAgreement(world),
    path: paths.agreement,
    get: only(PEOPLE, "page"),
    post: { fields: () => ({ title: "Other", body: "Other", version: "0" }), expect: only(PEOPLE, "done") },
  }),
  row<string>({
    route: "/team/agreements/:id/publish",
    record: (world) => makeAgreement(world),
    path: paths.publishAgreement,
    get: only(PEOPLE, "page"),
    post: { fields: () => ({ version: "0" }), expect: only(PEOPLE, "done") },
  }),
  row<string>({
    route: "/me/agreements/:id",
    // Somebody else's would be one that is not published: nobody is to sign it.
    record: (world, whose) => makeAgreement(world, { published: whose === "own" }),
    path: paths.ownAgreement,
    get: { own: only(["member"], "page"), other: signedIn("unknown") },
    post: {
      fields: () => ({ typedName: "Mona", lang: "en", seen: fingerprintOf({ lang: "en", title: "It stays here", words: "What you hear stays here." }) }),
      expect: { own: only(["member"], "done"), other: signedIn("unknown") },
    },
  }),
  row({
    route: "/me/groups/:slug/shows",
    record: async (world) => {
      // What she chose before, so that every press changes something.
      await chooseShown({ kind: "person", programme: world.programme, personId: world.people.member, grants: [] }, { groupId: world.groups.own.id, shows: [] });
    },
    path: (_made, world, whose) => paths.shownOfMe(world.groups[whose].slug),
    get: { own: only(["member"], "page"), other: signedIn("unknown") },
    post: { fields: () => ({ shows: "lang" }), expect: { own: only(["member"], "done"), other: signedIn("unknown") } },
  }),
];

/** Groups, applications, memberships, agreements. */
export const MEMBERSHIP_ROWS: Row[] = [...APPLICATION_ROWS, ...MEMBER_ROWS];
