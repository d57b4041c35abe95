import { gunzipSync } from "node:zlib";
import { ask, post } from "../http-client.mjs";

/** What a phone has to load for a page: HTML and styles as they come over the line, and how many scripts. */
export async function weight({ web }) {
  const receipt = await newReceipt(web);
  const pages = { "/en": "/en", "/en/tell-us": "/en/tell-us", "/ar/tell-us": "/ar/tell-us", "a receipt": receipt, "/en/changes": "/en/changes" };
  const cases = [];
  let scripts = 0;
  for (const [name, path] of Object.entries(pages)) {
    const page = await compressed(web.url + path);
    const html = gunzipSync(page).toString("utf8");
    const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => /href="([^"]+)"/.exec(link)[1]);
    if (styles.length === 0) throw new Error(`${path} has no styles`);
    let bytes = page.length;
    for (const style of new Set(styles)) bytes += (await compressed(new URL(style, web.url).href)).length;
    scripts += (html.match(/<script/gi) ?? []).length;
    cases.push({ name: `Page weight of ${name}: HTML and styles, gzipped`, value: bytes / 1000, unit: "kB", better: "lower", goal: 30 });
  }
  cases.push({ name: "Scripts on these pages", value: scripts, unit: "elements", better: "lower", goal: 0 });
  return cases;
}

async function newReceipt(web) {
  const form = gunzipSync(await compressed(`${web.url}/en/tell-us`)).toString("utf8");
  const key = /value="([^"]+)"/.exec(/<input[^>]*name="key"[^>]*>/.exec(form)[0])[1];
  const { status, headers } = await post(`${web.url}/en/tell-us`, { key, words: "I waited two hours and nobody told me why.", contact: "no" });
  if (status !== 303) throw new Error(`Tell us answered ${status}`);
  return headers.location;
}

async function compressed(url) {
  const { status, headers, body } = await ask(url, { headers: { "Accept-Encoding": "gzip" } });
  if (status !== 200 || headers["content-encoding"] !== "gzip") throw new Error(`${url} did not come compressed (${status})`);
  return body;
}
