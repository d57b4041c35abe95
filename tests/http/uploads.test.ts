import { existsSync, readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { parse } from "content-disposition";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { fileForm, pdf, PNG } from "#tests/setup/files.ts";
import { ask, HOST } from "./client.ts";
import { makeFile, portalData } from "./rows/files.ts";
import { makeImprovement, makeWorld, type World } from "./world.ts";

const MEGABYTE = 1_048_576;
/** Stands in names and bytes, and nowhere in the log. */
const MARK = "zqxmark";

let world: World;
let number = 0;
let address = "";
beforeAll(async () => {
  world = await makeWorld();
  ({ number } = await makeImprovement(world, "own"));
  address = paths.newImprovementFile(number);
});

const form = (content: Buffer | string, fileName = `${MARK}.pdf`) => fileForm({ name: "file", fileName, content });
const send = (question: { body: Buffer | string; headers?: Record<string, string> }, to = address) => ask("POST", to, { cookie: world.cookies.champion, ...question });

/** What is kept, in the database and on the disk. */
async function kept(): Promise<{ rows: number; files: number; incoming: number }> {
  const filesIn = (...folders: string[]) => {
    const folder = path.join(portalData(), ...folders);
    return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0;
  };
  return { rows: await database(world.programme).prisma.attachment.count(), files: filesIn("files", world.programme), incoming: filesIn("incoming") };
}

describe("an upload that is refused keeps nothing, and says why", () => {
  const boundary = { "content-type": "multipart/form-data; boundary=x" };
  const field = (name: string, content = "x") => ({ name, content });
  const part = (head: string, content = pdf().toString("latin1")) => ({ body: `--x\r\n${head}\r\n\r\n${content}\r\n--x--\r\n`, headers: boundary });
  const whole = form(pdf("x", 200_000));

  test.each<[string, number, RegExp, () => { body: Buffer | string; headers?: Record<string, string> }]>([
    ["26 MB", 413, /larger than 25 MB/, () => form(pdf("x", 26 * MEGABYTE))],
    ["one byte more than 25 MB", 413, /larger than 25 MB/, () => form(pdf("x", 25 * MEGABYTE + 1))],
    ["no file chosen", 400, /Choose a file\./, () => form("", "")],
    ["an empty file", 400, /This file is empty/, () => form("")],
    ["a web page called .pdf", 400, /do not take this kind of file/, () => form(`<html><script>alert("${MARK}")</script>`)],
    ["a drawing with script", 400, /do not take this kind of file/, () => form(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`, "plan.svg")],
    ["two files", 400, /one file at a time/, () => fileForm({ name: "file", fileName: "a.pdf", content: pdf() }, { name: "file", fileName: "b.pdf", content: pdf() })],
    ["another field", 400, /did not come whole/, () => fileForm({ name: "other", fileName: "a.pdf", content: pdf() })],
    ["the file's field as words", 400, /Choose a file\./, () => fileForm(field("file", "just words"))],
    ["many fields", 400, /one file at a time/, () => fileForm(...Array.from({ length: 600 }, (_, index) => field(`f${index}`)), { name: "file", fileName: "a.pdf", content: pdf() })],
    ["deep names", 400, /Choose a file\./, () => fileForm(field("a" + "[0]".repeat(1000)), field("a.".repeat(1000)), field("__proto__"))],
    ["a large field of words", 400, /Choose a file\./, () => fileForm(field("words", "a".repeat(3_000_000)))],
    ["no boundary", 400, /did not come whole/, () => ({ body: whole.body, headers: { "content-type": "multipart/form-data" } })],
    ["an endless boundary", 400, /did not come whole/, () => ({ body: whole.body, headers: { "content-type": `multipart/form-data; boundary=${"b".repeat(5000)}` } })],
    ["another boundary", 400, /did not come whole|Choose a file/, () => ({ body: whole.body, headers: boundary })],
    ["no parts", 400, /did not come whole|Choose a file/, () => ({ body: "--x--\r\n", headers: boundary })],
    ["nothing", 400, /did not come whole/, () => ({ body: "", headers: boundary })],
    ["a form that ends in its file", 400, /did not come whole/, () => ({ ...whole, body: whole.body.subarray(0, 100_000) })],
    ["a form that ends in its head", 400, /did not come whole|Choose a file/, () => ({ ...whole, body: whole.body.subarray(0, 60) })],
    ["a part without a head", 400, /did not come whole|Choose a file/, () => part("")],
    ["a part of another kind", 400, /Choose a file/, () => part('Content-Disposition: attachment; name="file"; filename="a.pdf"')],
    ["a form without a file", 400, /did not come whole/, () => ({ body: "file=x" })],
    ["something else", 400, /did not come whole/, () => ({ body: `{"file": "x"}`, headers: { "content-type": "application/json" } })],
  ])("%s", async (_what, status, words, question) => {
    const before = await kept();
    const answer = await send(question());
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
    expect(answer.text).toMatch(words);
    expect(answer.text).not.toContain("<script>");
    expect(await kept()).toEqual({ ...before, incoming: 0 });
  });

  test("more than 25 MB whose length was not told", async () => {
    const before = await kept();
    const { body, headers } = form(pdf("x", 40 * MEGABYTE));
    const answer = await inPieces(body, headers);
    expect(answer).toMatchObject({ status: 413, text: expect.stringContaining("larger than 25 MB") });
    expect(await kept()).toEqual({ ...before, incoming: 0 });
  });

  test("whoever goes away in the middle", async () => {
    const before = await kept();
    for (const part of [30, 150_000]) await breakOff(whole.body.subarray(0, part), whole.headers);
    await expect.poll(kept, { timeout: 5000 }).toEqual({ ...before, incoming: 0 });
  });

  test("from elsewhere, from nobody, for an improvement that is not there", async () => {
    const before = await kept();
    const { body, headers } = form(pdf("x", 3 * MEGABYTE));
    expect((await send({ body, headers: { ...headers, origin: "https://evil.example" } })).status).toBe(403);
    expect((await ask("POST", address, { body, headers })).headers.location).toMatch(/sign-in/);
    expect((await send({ body, headers }, paths.newImprovementFile(99_999))).status).toBe(404);
    expect((await ask("POST", address, { body, headers, cookie: world.cookies.leader })).status).toBe(404);
    expect(await kept()).toEqual({ ...before, incoming: 0 });
  });

  test("at any other address a form stays as small as it was", async () => {
    const { body, headers } = form(pdf("x", 2 * MEGABYTE));
    for (const to of [paths.editImprovement(number), paths.newImprovement(), "/me/say", "/en/tell-us", `${address}/`]) {
      expect((await send({ body, headers }, to)).status, to).toBe(413);
    }
    expect((await send(form(pdf()), paths.editImprovement(number))).status).toBe(400);
  });
});

describe("a file that was added", () => {
  test("is saved as it was sent, up to 25 MB, and opened by no browser", async () => {
    const bytes = pdf("whole", 25 * MEGABYTE);
    expect((await send(form(bytes, "Kế hoạch – خطة “1”.pdf"))).headers.location).toBe(paths.improvement(number));
    const row = await database(world.programme).prisma.attachment.findFirstOrThrow({ where: { size: bytes.length }, orderBy: { id: "desc" } });
    const to = paths.improvementFile(number, row.id);
    const saved = await download(to);
    expect(saved.body.equals(bytes)).toBe(true);
    const { headers } = saved;
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(parse(headers["content-disposition"]!)).toEqual({ type: "attachment", parameters: expect.objectContaining({ filename: "Kế hoạch – خطة “1”.pdf" }) });
    const head = await ask("HEAD", to, { cookie: world.cookies.champion });
    expect([head.status, head.headers["content-length"], head.text]).toEqual([200, String(bytes.length), ""]);
  });

  test.each([
    ["../../etc/passwd", "passwd.png"],
    ["C:\\Users\\c\\Plan.PNG", "Plan.PNG"],
    [`a\u202egnp.exe`, "agnp.exe.png"],
    ["x%22; name=%22other", "x%22; name=%22other.png"],
    ["<img src=x onerror=alert(1)>.png", "_img src=x onerror=alert(1)_.png"],
  ])("called %s is called %s", async (fileName, name) => {
    expect((await send(form(PNG, fileName))).status).toBe(303);
    const row = await database(world.programme).prisma.attachment.findFirstOrThrow({ where: { mediaType: "image/png" }, orderBy: { id: "desc" } });
    expect(row.name).toBe(name);
    const page = await ask("GET", paths.improvement(number), { cookie: world.cookies.champion });
    expect(page.text).not.toContain("<img src=x");
  });

  test("has a name of bounded length, however long its head was", async () => {
    expect((await send(form(PNG, `${"a".repeat(200_000)}.png`))).status).toBe(303);
    const { name } = await database(world.programme).prisma.attachment.findFirstOrThrow({ where: { mediaType: "image/png" }, orderBy: { id: "desc" } });
    expect(name).toMatch(/^a{100,192}\.png$/);
  });

  test("is gone once it was removed", async () => {
    const made = await makeFile(world, "own");
    const to = paths.improvementFile(made.number, made.fileId);
    expect((await ask("GET", to, { cookie: world.cookies.coordinator })).status).toBe(200);
    expect((await ask("POST", `${to}/remove`, { cookie: world.cookies.coordinator, body: {} })).status).toBe(303);
    for (const gone of [to, `${to}/remove`]) expect((await ask("GET", gone, { cookie: world.cookies.coordinator })).status).toBe(404);
    expect(existsSync(path.join(portalData(), "files", world.programme, made.fileId.slice(-2), made.fileId))).toBe(false);
  });
});

test("the log holds nothing of a file's name or words", () => {
  expect(readFileSync(inject("portal").logFile, "utf8")).not.toContain(MARK);
});

function request(headers: Record<string, string>, options: http.RequestOptions = {}): http.ClientRequest {
  return http.request({ host: "127.0.0.1", port: inject("portal").port, method: "POST", path: address, agent: false, setHost: false, ...options, headers: { host: HOST, origin: `https://${HOST}`, cookie: world.cookies.champion!, ...headers } });
}

/** Posts a body in chunks, without telling its length. */
function inPieces(body: Buffer, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(headers);
    asked.once("response", (response) => void response.toArray().then((chunks) => resolve({ status: response.statusCode!, text: Buffer.concat(chunks as Buffer[]).toString() })));
    asked.once("error", reject);
    for (let begin = 0; begin < body.length; begin += 100_000) asked.write(body.subarray(begin, begin + 100_000));
    asked.end();
  });
}

/** Begins to post a body, and cuts the connection. */
async function breakOff(begin: Buffer, headers: Record<string, string>): Promise<void> {
  const asked = request({ ...headers, "content-length": "200000" });
  const ended = new Promise<void>((resolve) => asked.once("error", () => resolve()).once("close", () => resolve()));
  await new Promise((resolve) => asked.write(begin, resolve));
  await new Promise((resolve) => setTimeout(resolve, 200));
  asked.destroy();
  await ended;
}

function download(to: string): Promise<{ headers: http.IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request({}, { method: "GET", path: to });
    asked.once("response", (response) => void response.toArray().then((chunks) => resolve({ headers: response.headers, body: Buffer.concat(chunks as Buffer[]) })));
    asked.once("error", reject).end();
  });
}
