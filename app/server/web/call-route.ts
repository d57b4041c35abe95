import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";

interface Call {
  params: Parameters<LoaderFunction>[0]["params"];
  request: Request;
  loadContext: AppLoadContext;
  routeId: string;
}

/**
 * Stands in the server's bundle for how Remix calls loaders and actions: it would copy the request twice for each of them, with
 * its address and a signal, to take parameters out of it by which its script in the browser asks for data. No address of Heard
 * has them. Together with `single fetch`, what a loader gives is handed on as it is.
 */
export async function callRouteLoader({ loader, ...call }: Call & { loader: LoaderFunction }): Promise<unknown> {
  return given("loader", call, await loader(argumentsOf(call)));
}

/** As {@link callRouteLoader}, an action. */
export async function callRouteAction({ action, ...call }: Call & { action: ActionFunction }): Promise<unknown> {
  return given("action", call, await action(argumentsOf(call)));
}

function argumentsOf({ request, params, loadContext }: Call): Parameters<LoaderFunction>[0] {
  return { request, params, context: loadContext };
}

function given(what: string, { routeId }: Call, value: unknown): unknown {
  if (value === undefined) throw new Error(`the ${what} of ${routeId} gave undefined instead of a value or null`);
  return value;
}
