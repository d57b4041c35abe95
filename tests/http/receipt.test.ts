import { beforeAll, expect, test } from "vitest";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ask, newAddress } from "./client.ts";
import { makeInput, makeWorld, systemOf, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

test("what is typed on the receipt in reply to a question goes along into another language; without a question there is only the page", async () => {
  const { id, secret } = await makeInput(world, "own", { lang: "ar", words: "لم يتصل بي أحد." });
  const receipt = paths.receipt("ar", secret);
  const inSpanish = `${paths.receiptReply("es", secret)}?retype`;
  expect((await ask("GET", receipt)).text).not.toContain(inSpanish);

  await askContributor(systemOf(world.programme), { inputId: id, words: "في أي يوم؟", lang: "ar", version: 0 });
  const { text } = await ask("GET", receipt);
  const button = new RegExp(`<button[^>]*formAction="${inSpanish.replace("?", "\\?")}"[^>]*>`, "i").exec(text)?.[0];
  expect(button).toContain('form="reply"');
  const typed = await ask("POST", inSpanish, { body: { words: "يوم الاثنين", key: newFormKey(), _language: "es" }, from: newAddress() });
  expect(typed.status).toBe(200);
  expect(typed.text).toMatch(/<html lang="es"/);
  expect(typed.text).toContain("يوم الاثنين");
  // It is shown, and not sent.
  expect((await ask("GET", receipt)).text).not.toContain("يوم الاثنين");
});
