import { expect, test } from "vitest";
import { checkGroup } from "./group-checks.ts";
import type { GroupMember } from "./membership.queries.server.ts";
import type { MembershipKind, MembershipState } from "./membership.ts";

const member = (kind: MembershipKind, roles: GroupMember["roles"] = ["member"], until: string | null = "2028-01-01", state: MembershipState = "active") => ({
  kind,
  roles,
  care: { state, lang: "en", from: null, until, hasSigned: true },
});

test("a group that is as it is asked to be", () => {
  const members = [member("patient", ["co_chair"]), member("family", ["patient_champion"], "2026-12-31"), member("staff", ["co_chair"])];
  expect(checkGroup(members, 4, "2026-11-16")).toEqual({
    half: { ok: true, patients: 2, all: 3 },
    quarterly: { ok: true, held: 4 },
    leads: { ok: true },
    champion: { ok: true },
    ending: 1,
  });
});

test("a group led by staff alone that rarely meets; whoever has not begun does not count", () => {
  const members = [member("patient", [], null, "onboarding"), member("patient"), member("staff", ["chair"]), member("staff")];
  expect(checkGroup(members, 3, "2026-11-16")).toEqual({
    half: { ok: false, patients: 1, all: 3 },
    quarterly: { ok: false, held: 3 },
    leads: { ok: false },
    champion: { ok: false },
    ending: 0,
  });
});
