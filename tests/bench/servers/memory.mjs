import http from "node:http";

/** Answers with given bytes from memory: `{[path]: {headers, body (base64)}}`, sent as the first message. */
process.once("message", (pages) => {
  const kept = new Map(Object.entries(pages).map(([path, { headers, body }]) => [path, { headers, body: Buffer.from(body, "base64") }]));
  const server = http.createServer((request, response) => {
    const page = kept.get(request.url);
    response.writeHead(page ? 200 : 404, page?.headers);
    response.end(page?.body);
  });
  server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send("ready"));
});
process.on("disconnect", () => process.exit());
