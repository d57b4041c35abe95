import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A machine of the test's own behind a real HTTP server on a free port, until the test ends. */
export async function machineAt(answer: RequestListener): Promise<{ address: string; asked: { path: string; body: string }[] }> {
  const asked: { path: string; body: string }[] = [];
  const server = createServer((request, response) => {
    bodyOf(request).then(
      (body) => {
        asked.push({ path: request.url!, body });
        // What was read is handed on, since a stream is read once.
        answer(Object.assign(request, { body }), response);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * A server that speaks LibreTranslate's protocol as its documentation has it: `GET /languages`, `POST /translate` with JSON,
 * errors as `{error}` with 400 (unknown language, too long) and 403 (key). It puts the target's code before each word: what is
 * tested is that we speak the protocol, not how well anybody translates. No LibreTranslate itself is at hand in tests.
 */
export async function libreTranslateServer(options: { key?: string; longest?: number } = {}): Promise<{ address: string; asked: { path: string; body: string }[] }> {
  const languages = [
    { code: "en", name: "English", targets: ["ar", "en", "es", "pt-BR", "zh-Hans"] },
    { code: "es", name: "Spanish", targets: ["en", "es"] },
    { code: "ar", name: "Arabic", targets: ["en"] },
  ];
  return machineAt((request, response) => {
    const say = (status: number, json: object) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
    if (request.method === "GET" && request.url === "/languages") return say(200, languages);
    if (request.method !== "POST" || request.url !== "/translate" || request.headers["content-type"] !== "application/json") return say(404, { error: "Not Found" });
    const { q, source, target, format, api_key } = JSON.parse((request as unknown as { body: string }).body) as Record<string, string>;
    if (options.key && api_key !== options.key) return say(403, { error: "Invalid API key" });
    if (!q || format !== "text") return say(400, { error: "Invalid request: missing q parameter" });
    if (options.longest && q.length > options.longest) return say(400, { error: `Invalid request: request (${q.length}) exceeds text limit (${options.longest})` });
    if (!languages.find(({ code }) => code === source)?.targets.includes(target!)) return say(400, { error: `${target} is not supported` });
    say(200, { translatedText: q.replaceAll(/\p{L}+/gu, (word) => `${target}-${word}`) });
  });
}
