import autocannon from "autocannon";

/** How many connections press at the same time, where nothing else is said. */
export const CONNECTIONS = 8;

/**
 * Loads one address for some seconds. `request` is what autocannon sends; `expected` the status of every answer.
 * Returns requests per second.
 * @throws where anything but the expected answer came: a fast error is no speed.
 */
export async function load({ url, seconds, expected, request, connections = CONNECTIONS }) {
  const result = await autocannon({ url, connections, duration: seconds, requests: [request] });
  const answers = Object.entries(result.statusCodeStats).map(([status, { count }]) => [Number(status), count]);
  const others = answers.filter(([status]) => status !== expected);
  if (result.errors > 0 || result.timeouts > 0 || others.length > 0 || answers.length === 0) {
    const what = others.map(([status, count]) => `${count} × ${status}`).join(", ");
    throw new Error(`${url} did not answer ${expected} to everything: ${what || "no answer"}, ${result.errors} errors, ${result.timeouts} timeouts`);
  }
  return answers[0][1] / result.duration;
}

/**
 * Posts at a steady rate, whatever the answers take. Returns the 99th percentile of the answers' times in milliseconds, and how
 * much of the rate was reached, in percent: where that is not all, presses waited to be sent, and people wait longer than p99.
 * @throws where anything but the receipt's redirect came.
 */
export async function steadyPosts({ url, seconds, rate, request }) {
  const { statusCodeStats, errors, timeouts, latency, requests } = await autocannon({ url, connections: rate / 4, overallRate: rate, duration: seconds, requests: [request] });
  const others = Object.keys(statusCodeStats).filter((status) => status !== "303");
  if (errors > 0 || timeouts > 0 || others.length > 0) throw new Error(`${url} did not answer 303 to everything: ${JSON.stringify(statusCodeStats)}, ${errors} errors`);
  return { p99: latency.p99, reached: (100 * requests.total) / (rate * seconds) };
}

let said = 0;

/** A post of the Tell-us form whose words nobody sent before, so that none is taken for a resend. */
export function tellUsPost(path, { key, origin }) {
  const fixed = { key, contact: "no", leaveMessage: "", website: "" };
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: origin };
  return {
    method: "POST",
    path,
    headers,
    setupRequest(request) {
      said += 1;
      return { ...request, headers: { ...headers }, body: new URLSearchParams({ ...fixed, words: `${WORDS} ${said}` }).toString() };
    },
  };
}

/** As long as what people write on a phone: about 250 characters, in Spanish, so that a translator is asked for. */
const WORDS =
  "Llamé tres veces para pedir una cita para mi hija y nadie me llamó. La señora de la recepción no habla español y me dijo que esperara. " +
  "Esperamos dos horas y al final nos fuimos sin ver al doctor. ¿Pueden decirme a quién llamo la próxima vez? Gracias";

/** A post of a survey of one page with ten answers, whose words nobody sent before. */
export function answersPost(path, { key, version, origin }) {
  const fixed = [["key", key], ["version", version], ["website", ""], ["asked", "change"]];
  for (let number = 1; number <= 9; number += 1) fixed.push(["asked", `q${number}`], [`a.q${number}`, "usually"]);
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: origin };
  return {
    method: "POST",
    path,
    headers,
    setupRequest(request) {
      said += 1;
      return { ...request, headers: { ...headers }, body: new URLSearchParams([...fixed, ["w.change", `${WORDS} ${said}`]]).toString() };
    },
  };
}

/** A page as a browser asks for it. */
export function pageGet(path) {
  return { method: "GET", path, headers: { "Accept-Encoding": "gzip", Accept: "text/html" } };
}
