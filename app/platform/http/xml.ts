import { renderToStaticMarkup } from "react-dom/server";

/** A piece of XML that was written already; everything else is text and is escaped. */
export class Xml {
  constructor(readonly text: string) {}
}

/** What no XML document may hold, not even as a reference (XML 1.0 §2.2). */
const NEVER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text for an XML document: React escapes as XML wants it, between quotes too; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return renderToStaticMarkup(text.replaceAll(NEVER, ""));
}

/** One element of XML. Attributes that are null or undefined are left out; so are children. */
export function xml(
  name: string,
  attributes: Record<string, string | null | undefined> = {},
  ...children: (Xml | string | null | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(value!)}"`)
    .join("");
  const inside = children.map((child) => (child instanceof Xml ? child.text : xmlText(child ?? ""))).join("");
  return new Xml(inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`);
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
}
