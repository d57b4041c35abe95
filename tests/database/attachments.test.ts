import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { MOST_FILES } from "#app/features/attachments/attachment.ts";
import { eraseBytes, eraseWaitingBytes } from "#app/features/attachments/erase-bytes.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { attachFile } from "#app/features/backlog/files/attach-file.server.ts";
import { openFile, readFiles } from "#app/features/backlog/files/files.queries.server.ts";
import { removeFile } from "#app/features/backlog/files/remove-file.server.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { env, setEnv } from "#app/platform/env/env.ts";
import { log } from "#app/platform/log/log.ts";
import { exif, jpegWith, pdf, sentFile } from "#tests/setup/files.ts";
import { S3_ACCOUNT, startS3 } from "#tests/setup/s3-server.ts";
import { createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const dataBefore = env().HEARD_DATA;
const folder = mkdtempSync(path.join(tmpdir(), "heard-data-"));
let small: SmallProgramme;
let leader: PersonActor;
let member: PersonActor;

beforeAll(async () => {
  setEnv({ HEARD_DATA: folder });
  small = await smallProgramme();
  leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
  member = await createPerson(small.system, "Mona Member", []);
});
afterAll(() => {
  setEnv({ HEARD_DATA: dataBefore });
  rmSync(folder, { recursive: true, force: true });
});

/** An improvement of the north site. */
const improvement = () => startImprovement(small.coordinator, { title: "Ask in private", why: "Others hear.", siteId: small.north });

/** Every file of the programme in the folder of the store. */
function stored(): string[] {
  const root = path.join(folder, "files", small.programme);
  return existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : [];
}

const rowOf = (id: string) => database(small.programme).prisma.attachment.findUnique({ where: { id } });
const rowsOf = (subjectId: string) => database(small.programme).prisma.attachment.count({ where: { subjectId } });

async function bytesOf(actor: PersonActor, improvementId: string, fileId: string): Promise<Buffer> {
  const { bytes } = await openFile(actor, improvementId, fileId);
  return Buffer.concat((await bytes.toArray()) as Buffer[]);
}

test("a file is added, listed, read and removed; its event holds an id and nothing of its name", async () => {
  const { northChampion, southChampion, programme } = small;
  const { id, number } = await improvement();
  const fileId = await attachFile(northChampion, { number, file: sentFile(pdf("Plan"), "C:\\x\\Plan \u202efdp.pdf") });
  expect(await readFiles(southChampion, id)).toEqual([{ id: fileId, name: "Plan fdp.pdf", kind: "pdf", size: pdf("Plan").length, addedAt: expect.any(Date), addedBy: "Nadia North" }]);
  expect(await bytesOf(southChampion, id, fileId)).toEqual(pdf("Plan"));
  expect(stored()).toEqual([fileId]);

  await removeFile(northChampion, { number, fileId });
  await removeFile(northChampion, { number, fileId });
  expect(await readFiles(northChampion, id)).toEqual([]);
  expect(stored()).toEqual([]);
  await expect(openFile(northChampion, id, fileId)).rejects.toMatchObject({ status: 404 });
  expect(await rowOf(fileId)).toMatchObject({ name: null, sha256: null, removedAt: expect.any(Date), erasedAt: expect.any(Date) });
  expect(await eventNames(programme, id)).toEqual(["improvement.started", "improvement.file_attached", "improvement.file_removed"]);
  const { rows } = await database(programme).pool.query("select payload from events where name like 'improvement.file%'");
  expect(rows.map(({ payload }) => payload as unknown)).toEqual([{ attachmentId: fileId }, { attachmentId: fileId }]);
});

test("whoever may not change the improvement adds and removes nothing; who only sees what is published sees no file", async () => {
  const { northChampion, southChampion } = small;
  const { id, number } = await improvement();
  const file = () => sentFile(pdf());
  const before = stored().length;
  await expect(attachFile(southChampion, { number, file: file() })).rejects.toMatchObject({ status: 403 });
  await expect(attachFile(leader, { number, file: file() })).rejects.toMatchObject({ status: 403 });
  await expect(attachFile(member, { number, file: file() })).rejects.toMatchObject({ status: 404 });
  await expect(attachFile(northChampion, { number: 99_999, file: file() })).rejects.toMatchObject({ status: 404 });
  expect([await rowsOf(id), stored().length]).toEqual([0, before]);
  const fileId = await attachFile(northChampion, { number, file: file() });
  await expect(removeFile(southChampion, { number, fileId })).rejects.toMatchObject({ status: 403 });
  await expect(removeFile(leader, { number, fileId })).rejects.toMatchObject({ status: 403 });
  for (const actor of [leader, member]) {
    expect(await readFiles(actor, id)).toBeNull();
    await expect(openFile(actor, id, fileId)).rejects.toMatchObject({ status: 404 });
  }
  // Neither do they learn from the history that there is one.
  const namesFor = async (actor: PersonActor) => (await readImprovement(actor, number, "en")).history.map(({ name }) => name);
  expect(await namesFor(southChampion)).toContain("improvement.file_attached");
  expect(await namesFor(leader)).not.toContain("improvement.file_attached");
});

test("a file of one improvement is none of another's", async () => {
  const { northChampion } = small;
  const [one, other] = [await improvement(), await improvement()];
  const fileId = await attachFile(northChampion, { number: one.number, file: sentFile(pdf()) });
  await expect(openFile(northChampion, other.id, fileId)).rejects.toMatchObject({ status: 404 });
  await expect(removeFile(northChampion, { number: other.number, fileId })).rejects.toMatchObject({ status: 404 });
  expect(await bytesOf(northChampion, one.id, fileId)).toEqual(pdf());
});

test("what is refused, before or after its bytes are stored, leaves nothing", async () => {
  const { coordinator, programme } = small;
  const [into, gone] = [await improvement(), await improvement()];
  const before = stored();
  await expect(attachFile(coordinator, { number: gone.number, file: sentFile("<html>", "plan.pdf") })).rejects.toMatchObject({ code: "attachments:errors.notTaken" });
  await expect(attachFile(coordinator, { number: gone.number, file: sentFile("", "plan.pdf") })).rejects.toMatchObject({ code: "errors:file.empty" });
  await mergeImprovement(coordinator, { number: gone.number, into: into.number, version: 0 });
  await expect(attachFile(coordinator, { number: gone.number, file: sentFile(pdf()) })).rejects.toMatchObject({ code: "backlog:errors.merged" });
  expect([await rowsOf(gone.id), stored()]).toEqual([0, before]);

  await database(programme).prisma.attachment.createMany({
    data: Array.from({ length: MOST_FILES - 1 }, () => ({ id: newId(), subjectKind: "improvement", subjectId: into.id, name: "a.pdf", mediaType: "application/pdf", size: 1, createdAt: new Date(), keptAt: new Date() })),
  });
  const both = await Promise.allSettled([1, 2].map(() => attachFile(coordinator, { number: into.number, file: sentFile(pdf()) })));
  expect(both.map((one) => (one.status === "rejected" ? (one.reason as { code: string }).code : "added")).sort()).toEqual(["added", "attachments:errors.tooMany"]);
  expect([await rowsOf(into.id), stored().length]).toEqual([MOST_FILES, before.length + 1]);
});

test("bytes whose process died before they belonged to anything are deleted an hour later, and no others", async () => {
  const { northChampion, programme } = small;
  const { id, number } = await improvement();
  const fileId = await attachFile(northChampion, { number, file: sentFile(pdf()) });
  const onItsWay = await attachFile(northChampion, { number, file: sentFile(pdf()) });
  // As the row and the store stand after a process died in the middle.
  await database(programme).prisma.attachment.update({ where: { id: onItsWay }, data: { keptAt: null, name: null } });
  await eraseWaitingBytes(programme);
  expect(stored()).toContain(onItsWay);
  await at(new Date(Date.now() + 3_700_000), () => eraseWaitingBytes(programme));
  expect(stored()).not.toContain(onItsWay);
  expect(await rowOf(onItsWay)).toBeNull();
  expect(await eraseBytes(programme, fileId)).toBe(true);
  expect(await bytesOf(northChampion, id, fileId)).toEqual(pdf());
});

test("a file that the store has lost a part of is not handed out as if it were whole", async () => {
  const { northChampion, programme } = small;
  const { id, number } = await improvement();
  const fileId = await attachFile(northChampion, { number, file: sentFile(pdf()) });
  const errors = vi.spyOn(log, "error").mockImplementation(() => {});
  truncateSync(path.join(folder, "files", programme, fileId.slice(-2), fileId), 10);
  await expect(openFile(northChampion, id, fileId)).rejects.toMatchObject({ status: 404 });
  expect(errors).toHaveBeenCalledWith({ programme, attachment: fileId }, expect.any(String));
});

test("while the store is away nothing is added, and what is removed then is deleted when it is back", async () => {
  const { northChampion, programme } = small;
  const { id, number } = await improvement();
  const s3 = await startS3("heard");
  setEnv({ HEARD_FILES: "s3://heard", HEARD_S3_ENDPOINT: s3.endpoint, ...S3_ACCOUNT });
  try {
    const fileId = await attachFile(northChampion, { number, file: sentFile(pdf("in S3")) });
    const removed = await attachFile(northChampion, { number, file: sentFile(pdf()) });
    expect(await bytesOf(northChampion, id, fileId)).toEqual(pdf("in S3"));
    await s3.stop();
    await expect(attachFile(northChampion, { number, file: sentFile(pdf()) })).rejects.toMatchObject({ name: "StoreAway" });
    await expect(openFile(northChampion, id, fileId)).rejects.toMatchObject({ name: "StoreAway" });
    await removeFile(northChampion, { number, fileId: removed });
    expect((await readFiles(northChampion, id))!.map((file) => file.id)).toEqual([fileId]);
    expect(await rowOf(removed)).toMatchObject({ name: null, erasedAt: null });
    await eraseWaitingBytes(programme);
    expect(await rowOf(removed)).toMatchObject({ erasedAt: null });

    await s3.start();
    await at(new Date(Date.now() + 3_700_000), () => eraseWaitingBytes(programme));
    expect(await rowOf(removed)).toMatchObject({ erasedAt: expect.any(Date) });
    expect(await rowsOf(id)).toBe(2);
    expect(await bytesOf(northChampion, id, fileId)).toEqual(pdf("in S3"));
  } finally {
    setEnv({ HEARD_FILES: "", HEARD_S3_ENDPOINT: "", HEARD_S3_KEY_ID: "", HEARD_S3_SECRET: "" });
    await s3.end();
  }
});

test("the database keeps no name of a file that was removed, and none of one that never came", async () => {
  const { northChampion, programme } = small;
  const { number } = await improvement();
  const fileId = await attachFile(northChampion, { number, file: sentFile(pdf()) });
  const set = (sql: string) => database(programme).pool.query(`update attachments set ${sql} where id = $1`, [fileId]);
  for (const sql of ["removed_at = now()", "kept_at = null", "name = null", "name = repeat('a', 201)", "erased_at = now()", "size = 0", "size = 26214401", "sha256 = 'x'"]) {
    await expect(set(sql), sql).rejects.toMatchObject({ code: "23514" });
  }
});

test("a photo is kept without where it was taken, turned as it was; one that is broken is not taken", async () => {
  const { id, number } = await improvement();
  const photo = jpegWith([[0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(6)])]]);
  const fileId = await attachFile(small.northChampion, { number, file: sentFile(photo, "Door.jpg") });
  const kept = await bytesOf(small.northChampion, id, fileId);
  expect([photo.includes("52.5200N"), kept.includes("52.5200N"), kept.includes("Exif")]).toEqual([true, false, true]);
  expect(await rowOf(fileId)).toMatchObject({ mediaType: "image/jpeg", size: kept.length, sha256: createHash("sha256").update(kept).digest("hex") });
  const before = stored().length;
  await expect(attachFile(small.northChampion, { number, file: sentFile(photo.subarray(0, 200), "Door.jpg") })).rejects.toMatchObject({ code: "attachments:errors.brokenPicture" });
  expect([stored().length, await rowsOf(id)]).toEqual([before, 1]);
  expect(readdirSync(path.join(folder, "incoming"))).toEqual([]);
});
