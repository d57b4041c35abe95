import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { messagesOf } from "./messages-of.ts";

test("an application finds its requests and responses made as it wants them, and changes neither", async () => {
  const application = express();
  const met: { before: object; after: object }[] = [];
  application.get("/old", (request, response) => {
    for (const [place, message] of [request, response].entries()) met[place]!.after = Object.getPrototypeOf(message) as object;
    response.redirect(303, `/new?from=${request.query.from}`);
  });
  const server = http.createServer(messagesOf(application), (request, response) => {
    for (const message of [request, response]) met.push({ before: Object.getPrototypeOf(message) as object, after: {} });
    application(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());

  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/old?from=here`, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/new?from=here"]);
  expect(met).toHaveLength(2);
  for (const { before, after } of met) expect(after).toBe(before);
});
