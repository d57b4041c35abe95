import { createHmac } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { stopToken } from "#app/features/notifications/preferences/stop-token.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { directionOf, SHIPPED } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { postfixReport } from "#tests/setup/reports.ts";
import { BOUNCES_KEY } from "#tests/setup/start-portal.ts";
import { ask, newAddress, type Question } from "./client.ts";
import { makeDelivery, makeWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const stored = (id: string) => database(world.programme).prisma.notificationPreference.findMany({ where: { recipientId: id }, select: { topic: true, cadence: true } });
const STOPPED = [{ topic: "answers", cadence: "off" }];

/** Somebody who left an address, and where one press stops mails to them. */
function somebody() {
  const id = newId();
  return { id, path: (lang = "en") => paths.stopMails(lang, stopToken(world.programme, { kind: "contributor", id }, "answers")) };
}
/** As a mail provider posts it: no cookie, and no word of where it comes from. */
const press = (path: string, { headers, ...question }: Question = {}) => ask("POST", path, { body: "List-Unsubscribe=One-Click", from: newAddress(), ...question, headers: { origin: "", ...headers } });

test.each(SHIPPED)("in %s: whoever scans the mail opens every link and stops nothing; the press on the page does, and takes it back", async (lang) => {
  const { id, path } = somebody();
  for (const method of ["GET", "HEAD", "GET"]) {
    const { status, headers, text } = await ask(method, path(lang));
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    if (method === "GET") expect(text).toContain(`<html lang="${lang}" dir="${directionOf(lang)}"`);
  }
  expect(await stored(id)).toEqual([]);
  expect((await ask("POST", path(lang), { body: { do: "stop" }, from: newAddress() })).status).toBe(303);
  expect(await stored(id)).toEqual(STOPPED);
  expect((await ask("GET", path(lang))).text).toContain('value="resume"');
  expect((await ask("POST", path(lang), { body: { do: "resume" }, from: newAddress() })).status).toBe(303);
  expect(await stored(id)).toEqual([]);
});

test.each([
  ["without a word of where it comes from", {}],
  ["from a mail programme in a browser", { headers: { origin: "https://mail.example", "sec-fetch-site": "cross-site" } }],
  ["from a sandbox", { headers: { origin: "null" } }],
  ["in parts", { headers: { "content-type": "multipart/form-data; boundary=b" }, body: '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n' }],
])("the one press of RFC 8058 needs no session and is answered without a redirect, %s", async (_how, question: Question) => {
  const { id, path } = somebody();
  for (const _time of [1, 2]) expect((await press(path(), question)).status).toBe(200);
  expect(await stored(id)).toEqual(STOPPED);
});

test("from elsewhere nothing but that press is taken, and no token but ours", async () => {
  const { id, path } = somebody();
  const foreign = { headers: { origin: "https://evil.example" } };
  for (const body of ["do=stop", "List-Unsubscribe=One-Click&do=resume", ""]) expect((await press(path(), { ...foreign, body })).status).toBe(403);
  expect(await stored(id)).toEqual([]);
  for (const wrong of [path().slice(0, -2), `${path()}AA`, paths.stopMails("en", stopToken("elsewhere", { kind: "contributor", id }, "answers"))]) expect((await press(wrong)).status).toBe(404);
  // No other address is open to it.
  expect((await press("/en/tell-us", foreign)).status).toBe(403);
});

test("a report posted by a mail server is taken with the right signature only", async () => {
  const deliveries = await Promise.all([makeDelivery(world), makeDelivery(world)]);
  const { prisma } = database(world.programme);
  await prisma.delivery.updateMany({ where: { id: { in: deliveries } }, data: { state: "sent" } });
  const [raw, other] = deliveries.map((id) => postfixReport({ messageId: `<${id}@heard.example>`, status: "5.2.2" })) as [Buffer, Buffer];
  const post = (body: Buffer | string, type: string, signature = createHmac("sha256", BOUNCES_KEY).update(body).digest("hex")) =>
    ask("POST", paths.bounces(), { body, headers: { origin: "", "content-type": type, "x-heard-signature": `sha256=${signature}` } });
  const states = async () => (await prisma.delivery.findMany({ where: { id: { in: deliveries } }, orderBy: { id: "asc" } })).map(({ state }) => state);

  for (const [signature, status] of [["0".repeat(64), 403], ["", 403]] as const) expect((await post(raw, "message/rfc822", signature)).status).toBe(status);
  expect((await post(raw, "text/plain")).status).toBe(400);
  expect((await post(Buffer.alloc(1_100_000, "a"), "message/rfc822")).status).toBe(413);
  expect(await states()).toEqual(["sent", "sent"]);
  for (const _time of [1, 2]) expect((await post(raw, "message/rfc822")).status).toBe(204);
  expect((await post(JSON.stringify({ message: other.toString() }), "application/json")).status).toBe(204);
  expect((await post("From: a\r\n\r\nNothing to do with us.", "message/rfc822")).status).toBe(204);
  expect(await states()).toEqual(["bounced", "bounced"]);
});
