import { redirect, type AppLoadContext } from "@remix-run/node";
import { isTeam, type PersonActor, type Role } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { prepared } from "#app/platform/db/prepared.ts";
import { oncePerRequest } from "#app/platform/http/context.ts";
import { localPath } from "#app/platform/http/local-path.ts";
import { secureFlag } from "#app/platform/http/secure-flag.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { readCookie } from "#app/platform/http/toast.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { hmac, newToken } from "#app/platform/secrets/secrets.ts";
import { forgetAsked } from "./asked-account.server.ts";
import { liveGrants } from "./identity.queries.server.ts";
import { hasTeamRole, heldGrant, SESSION_DAYS } from "./identity.ts";

const COOKIE = "heard_session";

/** Somebody who is signed in: as an actor with the roles held now, and as a person. */
export interface SignedIn {
  actor: PersonActor;
  person: {
    id: string;
    /** The full name. */
    name: string;
    /** What to call the person. */
    called: string;
    /** The language of the account, a BCP 47 tag. */
    lang: string;
    /** IANA name: the person's own, else the programme's. */
    timeZone: string;
    email: string | null;
  };
}

/** Who is signed in, or null. Asked once per request, however many loaders want to know. */
export function currentPerson(request: Request, context: AppLoadContext): Promise<SignedIn | null> {
  return oncePerRequest(context, "session", async () => {
    const token = readCookie(request, COOKIE);
    return token ? personOfToken(context.programme, token) : null;
  });
}

/** Who is signed in. @throws a redirect to the sign-in page, which comes back here. */
export async function requirePerson(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const signedIn = await currentPerson(request, context);
  if (signedIn) return signedIn;
  const url = new URL(request.url);
  // A page that only takes a form is no place to come back to: the words posted to it are gone.
  const next = request.method === "GET" ? `?next=${encodeURIComponent(pageOf(url))}` : "";
  throw redirect(paths.signIn(requestLanguage(request)) + next, { status: 303 });
}

/** Who of the team is signed in. @throws as {@link requirePerson}, and a 404 response for everybody else. */
export async function requireTeam(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const signedIn = await requirePerson(request, context);
  if (!isTeam(signedIn.actor)) throw new Response(null, { status: 404 });
  return signedIn;
}

/**
 * Starts a session and gives the value of its `Set-Cookie` header. Only an HMAC of the token is kept. Sessions are
 * written without an event; the sign-in that led to it has one.
 */
export async function startSession(programme: string, personId: string): Promise<string> {
  const token = newToken();
  const createdAt = now();
  const { prisma } = database(programme);
  await prisma.session.deleteMany({ where: { personId, expiresAt: { lt: createdAt } } });
  await prisma.session.create({
    data: {
      id: newId(),
      personId,
      tokenHash: hashOf(token),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + SESSION_DAYS * 86_400_000),
    },
    select: { id: true },
  });
  return cookie(token, SESSION_DAYS * 86_400);
}

/** Ends the session of this request, if there is one, and gives the `Set-Cookie` value that forgets it. */
export async function endSession(request: Request, context: AppLoadContext): Promise<string> {
  const token = readCookie(request, COOKIE);
  if (token) await database(context.programme).prisma.session.deleteMany({ where: { tokenHash: hashOf(token) } });
  return forgetSession();
}

/** The `Set-Cookie` value that makes the browser forget its session. */
export function forgetSession(): string {
  return cookie("", 0);
}

/**
 * Starts the session of somebody who has just proved who they are and goes on: to `next` where that is a page of ours, else
 * to the team's or the advisors' first page. A session that this browser had before ends.
 */
export async function letIn(request: Request, context: AppLoadContext, personId: string, next: unknown): Promise<Response> {
  await endSession(request, context);
  const cookie = await startSession(context.programme, personId);
  const home = hasTeamRole(await liveGrants(context.programme, personId)) ? paths.team() : paths.home();
  const headers = new Headers({ "Cache-Control": "no-store" });
  headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", forgetAsked());
  return redirect(localPath(next, home), { status: 303, headers });
}

interface SessionRow {
  id: string;
  name: string;
  called: string | null;
  lang: string;
  time_zone: string;
  email: string | null;
  grants: { role: Role; scopeKind: "programme" | "site" | "group"; scopeId: string | null; lang: string | null }[];
}

const SESSION = `
     select p.id, p.name, p.called, p.lang, p.email,
            coalesce(p.time_zone, (select time_zone from programme), 'UTC') as time_zone,
            coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id, 'lang', g.lang) order by g.id)
                      from grants g where g.person_id = p.id and g."from" <= $2 and (g.until is null or g.until > $2)), '[]') as grants
     from sessions s join people p on p.id = s.person_id
     where s.token_hash = $1 and s.expires_at > $2 and (p.ended_at is null or p.ended_at > $2)`;

async function personOfToken(programme: string, token: string): Promise<SignedIn | null> {
  const { rows } = await database(programme).pool.query<SessionRow>(prepared(SESSION, [hashOf(token), now()]));
  const row = rows[0];
  if (!row) return null;
  return {
    actor: { kind: "person", programme, personId: row.id, grants: row.grants.map(heldGrant) },
    person: {
      id: row.id,
      name: row.name,
      called: row.called ?? row.name,
      lang: row.lang,
      timeZone: row.time_zone,
      email: row.email,
    },
  };
}

function hashOf(token: string) {
  return new Uint8Array(hmac("session", token));
}

function cookie(value: string, seconds: number): string {
  return `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secureFlag()}`;
}

/** The address of a page as its reader sees it; Remix asks for the data of pages at `….data`. */
function pageOf(url: URL): string {
  return url.pathname.replace(/(?:\/_root)?\.data$/, "") + url.search;
}
