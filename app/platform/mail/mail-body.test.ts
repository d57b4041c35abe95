import { expect, test } from "vitest";
import { mailBody } from "./mail-body.ts";

test("a message says the same as text and as HTML, in its language and direction", () => {
  const { text, html } = mailBody("ar", [
    { kind: "paragraph", words: "مرحبًا <b>&" },
    { kind: "code", code: "012345" },
    { kind: "link", words: "افتح:", address: 'https://heard.test/?a=1&b="2"' },
    { kind: "foot", words: "لماذا" },
    { kind: "foot", words: "إيقاف", address: "https://heard.test/stop" },
  ]);
  expect(text).toBe('مرحبًا <b>&\n\n    012345\n\nافتح:\nhttps://heard.test/?a=1&b="2"\n\nلماذا\n\nإيقاف\nhttps://heard.test/stop\n');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("مرحبًا &lt;b&gt;&amp;");
  // The colon belongs to an address that follows; what stops mails stands apart from what answers them.
  expect(html).toContain("افتح</a>");
  expect(html.match(/<hr /g)).toHaveLength(1);
  expect(html).toContain('href="https://heard.test/?a=1&amp;b=&quot;2&quot;"');
});
