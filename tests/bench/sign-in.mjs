import { post } from "./http-client.mjs";

/** Signs in as a coordinator of the sample, as the demo lets anybody. */
export async function signIn(client, web, host) {
  const { rows } = await client.query("select person_id from grants where role = 'coordinator' and scope_kind = 'programme' and until is null limit 1");
  const { status, headers } = await post(`${web.url}/en/sign-in/demo`, { person: rows[0].person_id }, { Host: host, Origin: `http://${host}` });
  const session = headers["set-cookie"]?.find((cookie) => cookie.startsWith("heard_session="));
  if (status !== 303 || !session) throw new Error(`signing in answered ${status}`);
  return session.split(";")[0];
}
