import { directionOf } from "../i18n/languages.ts";

/**
 * A part of a message: a paragraph (with its language where it is another one), a link on a line of its own, a code to type, or
 * small words at the end that may lead somewhere.
 */
export type MailPart =
  | { kind: "paragraph"; words: string; lang?: string }
  | { kind: "link"; words: string; address: string }
  | { kind: "code"; code: string }
  | { kind: "foot"; words: string; address?: string };

/** The same parts as plain text and as simple HTML, in one language and its direction. No picture, nothing is fetched. */
export function mailBody(lang: string, parts: readonly MailPart[]): { text: string; html: string } {
  const dir = directionOf(lang);
  const foot = parts.findIndex(({ kind }) => kind === "foot");
  const body = parts.map((part, index) => (index === foot ? `${RULE}\n${htmlPart(part)}` : htmlPart(part))).join("\n");
  return {
    text: parts.map(textPart).join("\n\n") + "\n",
    html: `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px;font:17px/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif">
<div lang="${lang}" dir="${dir}" style="max-width:36rem;margin:0 auto">
${body}
</div>
</body>
</html>
`,
  };
}

function textPart(part: MailPart): string {
  if (part.kind === "code") return `    ${part.code}`;
  if (part.kind === "paragraph" || part.address === undefined) return part.words;
  return `${part.words}\n${part.address}`;
}

/** Above the small words, so that what stops mails does not stand among what answers them. */
const RULE = '<hr style="border:0;border-top:1px solid #82776a;margin:28px 0 12px">';
const SMALL = "font-size:14px;margin:4px 0";
/** What a link on a line of its own says ends with a colon in plain text, where its address follows. */
const COLON = /\s*[:：]$/;

function htmlPart(part: MailPart): string {
  if (part.kind === "paragraph") {
    const language = part.lang ? ` lang="${escape(part.lang)}" dir="${directionOf(part.lang)}"` : "";
    return `<p${language} style="white-space:pre-line">${escape(part.words)}</p>`;
  }
  if (part.kind === "code") {
    return `<p><bdi dir="ltr" translate="no" style="font-size:28px;font-weight:700;letter-spacing:4px">${escape(part.code)}</bdi></p>`;
  }
  if (part.kind === "foot") return `<p style="${SMALL}">${part.address === undefined ? escape(part.words) : `<a href="${escape(part.address)}">${escape(part.words)}</a>`}</p>`;
  return `<p><a href="${escape(part.address)}" style="font-weight:600">${escape(part.words.replace(COLON, ""))}</a></p>`;
}

function escape(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
