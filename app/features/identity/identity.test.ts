import { expect, test } from "vitest";
import type { Role } from "#app/features/events/actor.ts";
import { grantMisfit, hasTeamRole, normalEmail, readDigits, spacedCardCode } from "./identity.ts";
import { canIssueCard, canManageCards, canManageGrant, canSeePeople } from "./identity.policy.ts";

const person = (...roles: Role[]) =>
  ({ kind: "person", programme: "p", personId: "1", grants: roles.map((role) => ({ role, scope: { kind: "programme" } as const })) }) as const;
const holder = (...roles: Role[]) => ({ id: "2", grants: roles.map((role) => ({ role })) });

test("codes are read whatever stands between their digits, in every kind of digits", () => {
  expect(["123 456", "123-456", "١٢٣٤٥٦", "۱۲۳۴۵۶", " 1 2 3 4 5 6 "].map(readDigits)).toEqual(Array(5).fill("123456"));
});

test("cards and addresses are written in one way", () => {
  expect(spacedCardCode("7K4MQ2XD9PTB")).toBe("7K4M-Q2XD-9PTB");
  expect(normalEmail(" Amal@Example.ORG ")).toBe("amal@example.org");
});

test("roles fit what they are held over", () => {
  expect(grantMisfit({ role: "member", scope: { kind: "group", id: "g" } })).toBeNull();
  expect(grantMisfit({ role: "member", scope: { kind: "programme" } })).toBe("scope");
  expect(grantMisfit({ role: "champion", scope: { kind: "site", id: "s" } })).toBeNull();
  expect(grantMisfit({ role: "champion", scope: { kind: "group", id: "g" } })).toBe("scope");
  expect(grantMisfit({ role: "administrator", scope: { kind: "site", id: "s" } })).toBe("scope");
  expect(grantMisfit({ role: "translator", scope: { kind: "programme" }, lang: "es" })).toBeNull();
  expect(grantMisfit({ role: "translator", scope: { kind: "programme" } })).toBe("language");
  expect(grantMisfit({ role: "leader", scope: { kind: "programme" }, lang: "es" })).toBe("language");
});

test("a role of a council alone is no role on the team", () => {
  expect(hasTeamRole([{ role: "member" }, { role: "co_chair" }])).toBe(false);
  expect(hasTeamRole([{ role: "member" }, { role: "translator" }])).toBe(true);
});

test("who may see people, make cards, give roles", () => {
  expect(["administrator", "coordinator", "champion", "intake", "translator", "leader", "member"].filter((role) => canSeePeople(person(role as Role)))).toEqual([
    "administrator",
    "coordinator",
  ]);
  expect(canManageCards(person("coordinator"), holder("member", "patient_champion"))).toBe(true);
  expect(canManageCards(person("coordinator"), holder("member", "translator"))).toBe(false);
  expect(canManageCards(person("administrator"), holder("administrator"))).toBe(true);
  expect(canIssueCard(person("administrator"), holder("champion"), true)).toBe(false);
  expect(canIssueCard(person("administrator"), holder("champion"), false)).toBe(true);
  expect(canIssueCard(person("coordinator"), holder("member"), true)).toBe(true);
  expect(canManageCards(person("champion"), holder())).toBe(false);
  expect(canManageCards({ kind: "visitor", programme: "p" }, holder())).toBe(false);
  expect(canManageGrant(person("coordinator"), "member")).toBe(true);
  expect(canManageGrant(person("coordinator"), "coordinator")).toBe(false);
  expect(canManageGrant(person("leader"), "member")).toBe(false);
});
