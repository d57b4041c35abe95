/** Frequent characters of which only one script has each form: simplified and traditional in turn. */
const PAIRS =
  "们們这這个個来來时時会會国國说說对對开開过過还還没沒样樣经經发發动動从從问問现現见見间間话話电電医醫药藥费費钱錢业業东東请請谢謝" +
  "语語译譯让讓给給帮幫师師诊診护護单單听聽写寫读讀学學关關门門长長车車边邊点點为為么麼无無气氣热熱报報办辦处處书書证證讼訟诉訴该該认認" +
  "识識爱愛难難觉覺应應当當实實总總号號楼樓层層张張条條妈媽爷爺儿兒孙孫亲親岁歲养養伤傷杀殺严嚴离離锁鎖换換断斷灯燈冻凍湿濕记記录錄预預" +
  "约約题題广廣简簡体體标標贴貼纸紙签簽联聯络絡欢歡乐樂华華汉漢务務员員劳勞资資税稅险險补補贷貸贵貴买買卖賣坏壞虫蟲进進远遠运運连連选選" +
  "达達适適迁遷释釋错錯钟鐘银銀驱驅马馬验驗图圖两兩几幾头頭脑腦胁脅权權罚罰" +
  "妇婦枪槍婴嬰赶趕扰擾骚騷强強怀懷忧憂绝絕绳繩殴毆滚滾围圍弃棄烧燒压壓疗療审審内內举舉检檢肤膚种種视視隐隱网網传傳邻鄰铅鉛痒癢档檔转轉丢丟" +
  "泪淚";

const SIMPLIFIED = new Set<string>();
const TRADITIONAL = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) {
  SIMPLIFIED.add(PAIRS[at]!);
  TRADITIONAL.set(PAIRS[at + 1]!, PAIRS[at]!);
}

/** Words with the simplified forms of the characters that are frequent, to compare what is written in either script. */
export function simplified(words: string): string {
  return words.replaceAll(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character);
}

/** The script of a Chinese text by the characters it uses; null where it uses none that only one of the two has. */
export function chineseScript(words: string): "zh-Hans" | "zh-Hant" | null {
  let balance = 0;
  for (const character of words) {
    if (SIMPLIFIED.has(character)) balance += 1;
    else if (TRADITIONAL.has(character)) balance -= 1;
  }
  return balance > 0 ? "zh-Hans" : balance < 0 ? "zh-Hant" : null;
}
