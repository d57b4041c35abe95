import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { DomainError } from "../refusal/domain-error.ts";
import { cleanText, FORM_LIMITS, formAction, isRetype, publicFormAction, readForm } from "./parse-form.ts";

const TYPE = "application/x-www-form-urlencoded";

function posted(body: string, headers: Record<string, string> = {}, path = "/es/tell-us"): Request {
  return new Request(`https://heard.test${path}`, { method: "POST", headers: { "Content-Type": TYPE, ...headers }, body });
}

/** A body that comes in pieces, without saying how long it is. */
function inPieces(pieces: string[]): Request {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(next));
    },
  });
  return new Request("https://heard.test/", { method: "POST", headers: { "Content-Type": TYPE }, body, duplex: "half" } as RequestInit);
}

/** The status with which a form is refused. */
async function refusal(work: Promise<unknown>): Promise<number> {
  const thrown: unknown = await work.then(
    () => "not refused",
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw thrown;
  return thrown.status;
}

describe("text as it is kept", () => {
  test.each([
    ["line ends of every kind", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["control characters", "a\u0000b\u0007c\u001bd\u007fe\u0085f\u009fg", "abcdefg"],
    ["tabs stay", "a\tb", "a\tb"],
    ["lone surrogates", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
    ["pairs stay", "🏠", "🏠"],
    ["non-characters", "a\ufffe\uffffb", "ab"],
    ["right-to-left marks and joiners stay", "\u200fنص\u200d", "\u200fنص\u200d"],
  ])("%s", (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });
});

describe("a posted form", () => {
  test("is read, cleaned, with fields that repeat", async () => {
    const form = await readForm(posted("words=uno%0D%0Ados%00&tag=a&tag=b&empty=&plus=a+b&bad=%ff%zz"));
    expect([...form.entries()]).toEqual([["words", "uno\ndos"], ["tag", "a"], ["tag", "b"], ["empty", ""], ["plus", "a b"], ["bad", "\ufffd%zz"]]);
  });

  test("may be empty, and may come in pieces, also in the middle of a letter", async () => {
    expect([...(await readForm(posted(""))).keys()]).toEqual([]);
    expect([...(await readForm(new Request("https://heard.test/", { method: "POST", headers: { "Content-Type": TYPE } }))).keys()]).toEqual([]);
    expect((await readForm(inPieces(["wor", "ds=a%C3", "%B1o"]))).get("words")).toBe("año");
  });

  test("is refused where it is no form", async () => {
    for (const type of ["multipart/form-data; boundary=x", "text/plain", "application/json", ""]) {
      expect(await refusal(readForm(posted("words=a", { "Content-Type": type })))).toBe(400);
    }
    expect((await readForm(posted("words=a", { "Content-Type": `${TYPE};charset=UTF-8` }))).get("words")).toBe("a");
  });

  test("is refused where it is too large, whatever it says of its length", async () => {
    const limit = "words=".padEnd(FORM_LIMITS.bytes, "x");
    expect(((await readForm(posted(limit))).get("words") as string).length).toBe(FORM_LIMITS.bytes - 6);
    expect(await refusal(readForm(posted(`${limit}x`)))).toBe(413);
    expect(await refusal(readForm(posted("a=1", { "Content-Length": String(FORM_LIMITS.bytes + 1) })))).toBe(413);
    const pieces = Array.from({ length: 1000 }, () => "x".repeat(2000));
    expect(await refusal(readForm(inPieces(pieces)))).toBe(413);
    expect(pieces.length).toBeGreaterThan(400);
  });

  test("has at most 500 fields", async () => {
    expect([...(await readForm(posted("a=1&".repeat(500)))).keys()]).toHaveLength(500);
    expect(await refusal(readForm(posted("a=1&".repeat(501))))).toBe(400);
  });

  test.each([
    "a".repeat(201),
    "a[201]",
    "a[4294967294].q",
    "a[00001]",
    "a[1][2][99999]",
    "a.b.c.d.e.f.g.h.i.j.k",
    `a${"[1]".repeat(10)}`,
    "__intent__",
    "__state__",
  ])("is refused for a field named %s", async (name) => {
    expect(await refusal(readForm(posted(`${encodeURIComponent(name)}=1`)))).toBe(400);
  });

  test.each(["a", "a".repeat(200), "a[200]", "a.b.c.d.e.f.g.h.i.j", `a${"[1]".repeat(9)}`, ""])("may have a field named %s", async (name) => {
    expect((await readForm(posted(`${encodeURIComponent(name)}=1`))).get(name)).toBe("1");
  });

  test.each(["__proto__.polluted", "constructor.prototype.polluted", "__proto__[polluted]", "words.x", "words[0]", "words[]", "[", "]", "a[b]", "a..b", ".", "a[-1]", "a[1e9]", "toString", "a[]b"])(
    "never breaks on a field named %s",
    async (name) => {
      const form = await readForm(posted(`words=a&${encodeURIComponent(name)}=1&words=b`));
      const submission = parseWithZod(form, { schema: z.object({ words: z.string({ error: "k" }) }) });
      expect(["success", "error"]).toContain(submission.status);
      expect(JSON.stringify(submission.reply()).length).toBeLessThan(5000);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});

describe("the action of a form page", () => {
  const Schema = z.object({ words: z.string({ error: "errors:words" }), key: z.string().optional() });
  const gone = async () => new Response(null, { status: 303 });
  const keys = { key: (key: string | undefined) => (key === "ours" ? new Date() : null), newKey: () => "fresh" };
  type Reply = { data: { lastResult: Record<string, unknown>; formKey?: string }; init: { status: number } };

  test("works once, with the value", async () => {
    const seen: unknown[] = [];
    const response = await formAction(posted("words=hola"), Schema, async (value) => {
      seen.push(value);
      return gone();
    });
    expect(seen).toEqual([{ words: "hola" }]);
    expect(response).toMatchObject({ status: 303 });
  });

  test("errors answer 400 and keep every word", async () => {
    const reply = (await formAction(posted("other=typed"), Schema, gone)) as unknown as Reply;
    expect(reply).toMatchObject({ data: { lastResult: { status: "error", error: { words: ["errors:words"] }, initialValue: { other: "typed" } } }, init: { status: 400 } });
  });

  test("a refusal stands above the form, with its status; what nobody may know is not found; a bug is a bug", async () => {
    const refused = (status: 403 | 404) => formAction(posted("words=hola"), Schema, async () => Promise.reject(new DomainError("errors:notAllowed", status)));
    expect(await refused(403)).toMatchObject({ data: { lastResult: { error: { "": ["errors:notAllowed"] }, initialValue: { words: "hola" } } }, init: { status: 403 } });
    expect(await refusal(refused(404))).toBe(404);
    const atField = await formAction(posted("words=hola"), Schema, async () => Promise.reject(new DomainError("errors:springGap", 400, { day: "2027-03-14" })), { "errors:springGap": "words" });
    expect(atField).toMatchObject({ data: { lastResult: { error: { words: ['errors:springGap|{"day":"2027-03-14"}'] }, initialValue: { words: "hola" } } }, init: { status: 400 } });
    await expect(formAction(posted("words=hola"), Schema, async () => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
  });

  test("a change of language keeps what was typed, and neither checks nor does anything", async () => {
    const request = () => posted("other=typed&key=ours", {}, "/es/tell-us?retype");
    expect(isRetype(request())).toBe(true);
    expect(isRetype(posted(""))).toBe(false);
    for (const reply of [await formAction(request(), Schema, () => expect.fail("it worked")), await publicFormAction(request(), Schema, keys, () => expect.fail("it worked"))]) {
      const { data, init } = reply as unknown as Reply;
      expect(init.status).toBe(200);
      expect(data.lastResult).toMatchObject({ initialValue: { other: "typed" } });
      expect(data.lastResult.error).toBeUndefined();
    }
  });

  test("a public form without a key of ours comes back with a fresh one and every word", async () => {
    for (const body of ["words=hola", "words=hola&key=theirs", "words=hola&key="]) {
      const reply = (await publicFormAction(posted(body), Schema, keys, () => expect.fail("it worked"))) as unknown as Reply;
      expect(reply).toMatchObject({ data: { formKey: "fresh", lastResult: { error: { "": ["errors:sendAgain"] }, initialValue: { words: "hola" } } }, init: { status: 400 } });
    }
  });

  test("a public form with errors keeps its key, so that sending it again is the same form", async () => {
    expect(await publicFormAction(posted("key=ours"), Schema, keys, gone)).toMatchObject({ data: { formKey: "ours" }, init: { status: 400 } });
    expect(await publicFormAction(posted("key=ours&words=hola"), Schema, keys, gone)).toMatchObject({ status: 303 });
  });
});
