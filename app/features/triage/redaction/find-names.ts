import { placesOf, type Span } from "./redaction.ts";

/** A part of a name: letters, with the marks inside that names have. */
const PART = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*";
const GAP = "[ \\u00a0]+";
/** Names begin with a capital letter where their script has them; small words stand inside Spanish and Portuguese ones. */
const CAPITAL = `\\p{Lu}[\\p{L}\\p{M}'’-]*`;
const CAPITALS = `${CAPITAL}(?:${GAP}(?:(?:de|del|da|dos|das|la|los|van|von|bin|al|el)${GAP}){0,2}${CAPITAL}){0,3}`;

/** Words with which people say what they or others are called. Creole's "rele" also means to call, so a capital must follow. */
const INTRODUCED = [
  "my name(?:'s| is|:)", "my full name is", "i(?:'m| am) called", "this is", "me llamo", "mi nombre(?: completo)? es", "soy", "se llama", "mwen rele", "non mwen se", "m rele",
  "tôi tên(?: là)?", "tên(?: của)? tôi(?: là)?", "meu nome(?: completo)? é", "(?:eu )?me chamo", "меня зовут", "моё имя", "мое имя",
].join("|");
/** Of those, the ones after which nothing else but a name stands: also without capitals, as people write on a phone. */
const SURELY = ["my name(?:'s| is|:)", "my full name is", "me llamo", "mi nombre(?: completo)? es", "tôi tên là", "tên(?: của)? tôi là", "meu nome(?: completo)? é", "(?:eu )?me chamo", "меня зовут"].join("|");
const TITLES = [
  "(?:mr|mrs|ms|mx|dr|sr|sra|srta|dra|lic)\\.?", "miss", "doctor", "nurse", "attorney", "officer", "judge", "señor", "señora", "señorita", "don", "doña", "licenciad[oa]", "abogad[oa]", "juez",
  "dona", "seu", "doutora?", "advogad[oa]", "msye", "madan", "doktè", "avoka", "г-н", "г-жа", "господин", "госпожа", "доктор", "адвокат",
  "ông", "bà", "anh", "chị", "cô", "bác sĩ", "luật sư", "y tá",
].join("|");
/** Somebody of the writer's own, or on the other side: the name that follows belongs to a person who has agreed to nothing. */
const RELATED = [
  "(?:my|our) (?:husband|wife|son|daughter|mother|father|mom|dad|brother|sister|boyfriend|girlfriend|partner|landlord|landlady|boss|neighbor|neighbour|ex|child|baby|roommate)",
  "m(?:i|is) (?:esposo|esposa|marido|mujer|hijo|hija|madre|padre|mamá|papá|hermano|hermana|novio|novia|pareja|casero|casera|jefe|jefa|vecino|vecina|ex|bebé)", "el dueño", "la dueña",
  "m(?:eu|inha) (?:marido|esposa|mulher|filho|filha|mãe|pai|irmão|irmã|namorado|namorada|chefe|vizinho|vizinha|ex)",
  "(?:mari|madanm?|pitit|manman|papa|frè|sè|pwopriyetè|patwon)(?: (?:mwen|m))?",
  "(?:мо[йяю]|моего|моей) (?:муж[а]?|жен[аыу]|сын[а]?|доч[ьери]+|мам[аыу]|отец|отца|брат[а]?|сестр[аыу]|сосед[а]?|начальник[а]?)",
  "(?:chồng|vợ|con trai|con gái|mẹ|bố|chủ nhà|sếp)(?: tôi)?",
].join("|");

const AFTER_WORDS = [
  new RegExp(`(?<![\\p{L}])(?:${INTRODUCED})${GAP}(?<it>${PART}(?:${GAP}${PART}){0,5})`, "giu"),
  new RegExp(`(?<![\\p{L}])(?:${TITLES})${GAP}(?<it>${PART}(?:${GAP}${PART}){0,4})`, "giu"),
  new RegExp(`(?<![\\p{L}])(?:${RELATED}),?${GAP}(?<it>${PART}(?:${GAP}${PART}){0,4})`, "giu"),
];
const SURE = new RegExp(`(?<![\\p{L}])(?<intro>${SURELY})${GAP}(?<it>${PART}(?:${GAP}${PART}){0,3})`, "giu");
/** How many words a name in small letters has at most: a Vietnamese one is written in syllables. */
const SMALL_PARTS = { vietnamese: 4, other: 2 };
/** A title that stands where a name was looked for: the name follows it, and is found after the title. */
const ONLY_TITLE = /^(?:mrs?|ms|mx|dra?|sra?|srta|lic|miss|doctora?|don|doña|dona)$/iu;
const LEADING_CAPITALS = new RegExp(`^${CAPITALS}`, "u");
/** "I am Dale Whitlock": two capitals at least, since one is often a nationality or the start of something else. */
const I_AM = new RegExp(`(?<![\\p{L}])(?:I am|I'm|I’m)${GAP}(?<it>${CAPITAL}(?:${GAP}${CAPITAL}){1,3})`, "gu");

/** What follows "my name is" in small letters and is no name. */
const NO_NAME = new Set(
  "a an the and not on in at it i my is with your spelled wrong missing el la los las un una no y en mal mi que por con o os as um uma na não e em está esta и не в на это là không và ở sinh số năm nay".split(" "),
);

/** Arabic: the words after "my name is", a title or a relative, up to two, until one of these or a mark. */
const ARABIC = /(?:(?:اسمي|إسمي|أنا اسمي|اسمها|اسمه)(?: الكامل)?(?: هو)?|(?:السيدة?|الدكتورة?|دكتورة?|الأستاذة?|المحامية?))[ \u00a0:]+(?<it>[\p{Script=Arabic}]{2,}(?:[ \u00a0](?:بن|بنت|أبو|عبد|ال)?[ \u00a0]?[\p{Script=Arabic}]{2,})?)/gu;
const ARABIC_STOPS = new Set("من في على إلى عن مع هذا هذه التي الذي و ثم لا لم لن ما قد كان كانت قال قالت عمري رقمي رقم وأنا وأسكن وعمري ولا ولم الذين اتصل اتصلت يتكلم تكلم جدا جدًا لطيف لطيفة لي لكن غير وهو وهي".split(" "));

/** Chinese: the family names of nine people in ten, before one or two more signs. */
const FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤";
const CHINESE = [
  new RegExp(`(?:我叫|我的名字(?:是|叫)|我是|姓名[:：是]?|名叫|他叫|她叫)(?<it>[${FAMILY}]\\p{Script=Han}{1,2})(?=[，。,.、！？\\s]|的|和|我|是|住|今年|电话|手机|$)`, "gu"),
  new RegExp(`(?<it>[${FAMILY}]\\p{Script=Han}{0,2})(?:医生|先生|女士|小姐|太太|律师|护士|老师|阿姨|叔叔)`, "gu"),
];

/**
 * What in some words looks like somebody's name: after the words with which people introduce themselves or others, and after
 * titles. A name alone is not found: that takes a reader.
 */
export function findNames(words: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, name: string) => name && !ONLY_TITLE.test(name) && found.push({ start, end: start + name.length, kind: "name" });
  for (const regex of AFTER_WORDS) {
    for (const match of words.matchAll(regex)) add(startOf(match), LEADING_CAPITALS.exec(match.groups!.it!)?.[0] ?? "");
  }
  for (const match of words.matchAll(I_AM)) add(startOf(match), match.groups!.it!);
  for (const match of words.matchAll(SURE)) {
    const parts = match.groups!.it!.split(/[ \u00a0]+/u);
    const most = /^t/i.test(match.groups!.intro!) ? SMALL_PARTS.vietnamese : SMALL_PARTS.other;
    const end = parts.slice(0, most).findIndex((part) => NO_NAME.has(part.toLowerCase()));
    const name = parts.slice(0, end < 0 ? most : end);
    add(startOf(match), match.groups!.it!.slice(0, name.reduce((length, part) => match.groups!.it!.indexOf(part, length) + part.length, 0)));
  }
  for (const match of words.matchAll(ARABIC)) add(startOf(match), arabicName(match.groups!.it!));
  for (const regex of CHINESE) for (const match of words.matchAll(regex)) add(startOf(match), match.groups!.it!);
  return found;
}

/** Where the group `it` begins: it is the last part of what matched, but for a Chinese title that follows. */
function startOf(match: RegExpMatchArray): number {
  return match.index! + match[0].lastIndexOf(match.groups!.it!);
}

function arabicName(it: string): string {
  const parts = it.split(/[ \u00a0]/u);
  const end = parts.findIndex((part) => ARABIC_STOPS.has(part));
  return (end < 0 ? parts : parts.slice(0, end)).join(" ");
}

/** Where people of these names are named in some words: in full, or by a part of their name that others go by. */
export function findNamed(words: string, names: readonly string[], kind: "name" | "staff"): Span[] {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s]+/u).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part) && !part.endsWith("."))]);
  return [...new Set(parts)].flatMap((part) => placesOf(words, part, kind));
}
