import type { ActionFunction, AppLoadContext, ServerBuild } from "@remix-run/node";
import { pageAt } from "./route-slices.ts";

type Outcome = { given: unknown } | { thrown: unknown };

const outcomes = new WeakMap<AppLoadContext, Outcome>();

/**
 * Runs the action of a posted form before Remix is asked. Nearly every form that is sent ends in "see other", for which Remix
 * would match the address twice and copy the request three times, half of the framework's time. Gives that answer, or
 * none where a page is to be rendered, which is Remix's work: {@link replaying} hands it the outcome, for an action runs once.
 * Null where nothing ran: the address is unusual, or has no action.
 */
export async function actFirst(build: ServerBuild, request: Request, pathname: string, context: AppLoadContext): Promise<{ answer: Response | null } | null> {
  const page = pageAt(build, pathname);
  const action = page && build.routes[page.id]?.module.action;
  if (!page || !action) return null;
  const outcome = await run(action, { request, params: page.params, context });
  const answer = "given" in outcome ? outcome.given : outcome.thrown;
  if (answer instanceof Response && leadsElsewhere(answer)) return { answer };
  outcomes.set(context, outcome);
  return { answer: null };
}

async function run(action: ActionFunction, args: Parameters<ActionFunction>[0]): Promise<Outcome> {
  try {
    return { given: await action(args) };
  } catch (thrown) {
    return { thrown };
  }
}

/** A redirect to an address of ours; a relative one Remix would complete. */
function leadsElsewhere({ status, headers }: Response): boolean {
  return status >= 301 && status <= 308 && /^\/(?!\/)/.test(headers.get("Location") ?? "");
}

const replays = new WeakMap<ServerBuild, ServerBuild>();

/** The same build whose actions give what they gave in {@link actFirst}, if they ran there. */
export function replaying(build: ServerBuild): ServerBuild {
  let replay = replays.get(build);
  if (!replay) {
    const routes = Object.entries(build.routes).map(([id, route]) => [id, route?.module.action ? { ...route, module: { ...route.module, action: replayed(route.module.action) } } : route]);
    replays.set(build, (replay = { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] }));
  }
  return replay;
}

function replayed(action: ActionFunction): ActionFunction {
  return (args) => {
    const outcome = outcomes.get(args.context);
    if (!outcome) return action(args);
    if ("thrown" in outcome) throw outcome.thrown;
    return outcome.given as ReturnType<ActionFunction>;
  };
}
