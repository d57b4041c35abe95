import http from "node:http";

const agent = new http.Agent({ keepAlive: true });

/** One request over a kept connection; resolves with status, headers and the bytes as they came (not decompressed). */
export function ask(url, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Posts a form. */
export function post(url, fields, headers = {}) {
  const body = new URLSearchParams(fields).toString();
  return ask(url, { method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: new URL(url).origin, ...headers } });
}
