const HTML = Symbol.for("heard.html");

/** A response whose page lies beside it: a body would be copied through three streams before it could be sent. */
export function htmlResponse(html: string, init: ResponseInit): Response {
  return Object.assign(new Response(null, init), { [HTML]: html });
}

/** The page of a response that {@link htmlResponse} made; undefined where it has a body of its own. */
export function htmlOf(response: Response): string | undefined {
  return (response as { [HTML]?: string })[HTML];
}
