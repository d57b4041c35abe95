import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import pg from "pg";
import { fill } from "../fill.mjs";
import { caseOf, p95 } from "../rounds.mjs";
import { signIn } from "../sign-in.mjs";

const HOST = "large.localhost";

/** As long as somebody at least looks at a message before they go on. */
const LOOK_MS = 800;

/** In a browser, in a programme with many inputs: from the key that leads to the next message until that one is painted. */
export async function nextMessage({ database, web, plan, say }) {
  const places = [process.env.CHROMIUM_PATH, ...["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`)];
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) {
    say("  There is no Chromium here, so what it paints is not measured.");
    return [];
  }
  const client = new pg.Client({ connectionString: database, options: "-c search_path=bench_large" });
  await client.connect();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const { rows } = await client.query("select count(*)::int as count from inputs");
    if (rows[0].count < plan.inputs) await fill(client, plan, say);
    const [name, value] = (await signIn(client, web, `${HOST}:${web.port}`)).split(/=(.*)/s);
    const context = await browser.newContext({ baseURL: `http://${HOST}:${web.port}`, viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name, value, domain: HOST, path: "/" }]);
    await context.addInitScript(measure);
    const page = await context.newPage();
    await page.goto("/team/inbox");
    const times = await pressed(page, plan.presses);
    say(`  ${times.toSorted((a, b) => a - b).map((time) => Math.round(time)).join(" ")} ms`);
    const of = `/team/inbox at ${plan.inputs.toLocaleString("en")} inputs: from the key J to the next message painted`;
    return [caseOf({ name: `${of}, median`, unit: "ms", better: "lower", goal: 100 }, times), { name: `${of}, p95`, value: p95(times), unit: "ms", better: "lower", goal: 100 }];
  } finally {
    await browser.close();
    await client.end();
  }
}

/** Milliseconds of each of some presses; the first few, for which nothing has been compiled, do not count. */
async function pressed(page, count) {
  const unmeasured = 5;
  for (let press = 1; press <= count + unmeasured; press += 1) {
    await page.waitForTimeout(LOOK_MS);
    await page.keyboard.press("j");
    await page.waitForFunction((wanted) => JSON.parse(sessionStorage.getItem("painted") ?? "[]").length === wanted, press, { polling: 50 });
  }
  return (await page.evaluate(() => JSON.parse(sessionStorage.getItem("painted")))).slice(unmeasured);
}

/** In each document: when the key went down, and when another heading had been painted, be it in this document or in the next. */
function measure() {
  const clock = () => performance.timeOrigin + performance.now();
  const headingNow = () => document.querySelector("h1")?.textContent;
  const look = () => {
    const before = sessionStorage.getItem("before");
    const heading = headingNow();
    if (before === null || !heading || heading === before) return;
    sessionStorage.removeItem("before");
    // What is drawn in the next frame is seen when the one after it begins.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => sessionStorage.setItem("painted", JSON.stringify([...JSON.parse(sessionStorage.getItem("painted") ?? "[]"), clock() - Number(sessionStorage.getItem("pressed"))]))),
    );
  };
  addEventListener("keydown", ({ timeStamp }) => {
    sessionStorage.setItem("pressed", String(performance.timeOrigin + timeStamp));
    sessionStorage.setItem("before", headingNow());
  }, { capture: true });
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
