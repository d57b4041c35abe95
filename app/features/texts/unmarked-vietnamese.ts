/**
 * Frequent Vietnamese words as they look without their marks, typed so on many phones; recognisers trained on marked text take
 * them for Gaelic or Hmong.
 */
const UNMARKED = new Set(
  ("a an anh ay ba bac ban bao bi biet bo ca cac cai cam can cap cha chi cho chong chu chua chung co con cu cua cung da dang dau day de dem den di dien " +
    "dieu dinh do doi dong du duoc em gap ghi gia giay gio giup goi gui hai hay hen hien hieu ho hoi hom hon ke khach khi kho khoe khong khuya la lai lam " +
    "lan lau len loi luat luc ma may me minh mo moc moi mot muon my nam nao nay nen neu ngay nghe nghi ngu nguoi nha nhac nhan nhieu nho nhung nhu noi " +
    "nuoc o on ong phai phat phong qua quan quy ra rat roi sang sao sau se so song su sua suc suot sy ta tai tam tat te ten thai than thang thay the thi thich " +
    "thoi thong thu thue tien tieng tim tin tinh to toa toi tra trang tren tro trong tre tri truoc tu tuan tuoi tung u un ung uong va van vao vay ve vi " +
    "viec viet vien vo voi vua vui xa xin xong y yeu").split(" "),
);
/** Words that decide: no other language that patients write has them. */
const DECISIVE = new Set(
  "biet khong nguoi duoc nhung giup nghe ngay phong khi thue truoc nuoc muon tieng thong luat nghi thang nhan nha viet vien toi cua chung".split(" "),
);

/** Share of the words that must be Vietnamese ones. */
const ENOUGH = 0.6;

/** Whether a text is Vietnamese typed without marks. */
export function isUnmarkedVietnamese(words: string): boolean {
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (found.length < 6 || found.some((word) => !/^[a-z]+$/.test(word))) return false;
  const known = found.filter((word) => UNMARKED.has(word));
  return known.length / found.length >= ENOUGH && new Set(known.filter((word) => DECISIVE.has(word))).size >= 2;
}
