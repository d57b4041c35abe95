const LARGEST = 2000;
const NAME = "List-Unsubscribe";
const VALUE = "One-Click";

/**
 * Whether a posted body is exactly what a mail provider sends for whoever pressed its own "unsubscribe" (RFC 8058 §3.1):
 * `List-Unsubscribe=One-Click` and nothing else, as a form of either type.
 */
export async function isOneClick(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<boolean> {
  if (body.byteLength > LARGEST || !/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)) return false;
  try {
    const fields = [...(await new Response(body, { headers: { "Content-Type": contentType } }).formData()).entries()];
    return fields.length === 1 && fields[0]![0] === NAME && fields[0]![1] === VALUE;
  } catch {
    return false;
  }
}
