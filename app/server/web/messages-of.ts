import { IncomingMessage, ServerResponse, type ServerOptions } from "node:http";
import type { Express } from "express";

/**
 * The kinds of requests and responses that a server makes for an application of Express. It would change the prototype of each
 * one as it comes, after which V8 describes every request anew, property by property, and collects that later than the request: a
 * third of the memory of a small one, and most of the time of collecting it. So they are made as Express wants them, and the
 * application is told that these are its kinds.
 */
export function messagesOf(application: Express): Pick<ServerOptions, "IncomingMessage" | "ServerResponse"> {
  class ApplicationRequest extends IncomingMessage {}
  class ApplicationResponse extends ServerResponse {}
  Object.setPrototypeOf(ApplicationRequest.prototype, application.request);
  Object.setPrototypeOf(ApplicationResponse.prototype, application.response);
  Object.assign(application, { request: ApplicationRequest.prototype, response: ApplicationResponse.prototype });
  return { IncomingMessage: ApplicationRequest, ServerResponse: ApplicationResponse as typeof ServerResponse };
}
