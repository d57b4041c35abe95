import type { GroupKey, PersonKey, SampleDate, SiteKey, TimeOfDay, Words } from "./shapes.ts";

/** A meeting's key: its group or kind, and its day. */
export type MeetingKey = string;

export interface SampleMeeting {
  key: MeetingKey;
  kind: "advisory" | "training";
  group: GroupKey;
  title: Words;
  on: SampleDate;
  at: TimeOfDay;
  minutes: number;
  site?: SiteKey;
  room?: string;
  online: boolean;
  dialIn: boolean;
  /** The day on which it was planned and its invitations went out. */
  plannedOn: SampleDate;
  /** Who answered, and what. Whoever is not named did not answer. */
  yes: PersonKey[];
  maybe?: PersonKey[];
  no?: PersonKey[];
}

export const ONLINE_URL = "https://video.marenbay.example/council";
export const DIAL_IN = "555-0190";

const COUNCIL: Words = { en: "Patient and Family Council", es: "Consejo de Pacientes y Familias", ar: "مجلس المرضى والأسر", vi: "Hội đồng Bệnh nhân và Gia đình", "zh-Hans": "患者与家属委员会" };
const HOUSING: Words = { en: "Housing and Benefits Group", es: "Grupo de Vivienda y Beneficios", ar: "مجموعة السكن والإعانات", vi: "Nhóm Nhà ở và Trợ cấp", "zh-Hans": "住房与福利小组" };
const WELCOME: Words = { en: "Welcome to the council: how it works", es: "Bienvenida al consejo: cómo funciona", ar: "أهلًا بكم في المجلس: كيف يعمل", vi: "Chào mừng đến với hội đồng: hội đồng làm việc ra sao", "zh-Hans": "欢迎加入委员会：委员会怎样工作" };
const STORY: Words = { en: "Telling your story safely", es: "Contar su historia con seguridad", ar: "كيف تروي قصتك بأمان", vi: "Kể chuyện của mình một cách an toàn", "zh-Hans": "怎样安全地讲自己的故事" };

const council = (on: SampleDate, at: TimeOfDay, plannedOn: SampleDate, answers: Pick<SampleMeeting, "yes" | "maybe" | "no">): SampleMeeting => ({
  key: `C-${on}`,
  kind: "advisory",
  group: "C",
  title: COUNCIL,
  on,
  at,
  minutes: 90,
  site: "WS",
  room: "Room 2",
  online: true,
  dialIn: true,
  plannedOn,
  ...answers,
});

const housing = (on: SampleDate, plannedOn: SampleDate, answers: Pick<SampleMeeting, "yes" | "maybe" | "no">): SampleMeeting => ({
  key: `H-${on}`,
  kind: "advisory",
  group: "H",
  title: HOUSING,
  on,
  at: "12:30",
  minutes: 75,
  online: true,
  dialIn: true,
  plannedOn,
  ...answers,
});

const training = (group: GroupKey, title: Words, on: SampleDate, plannedOn: SampleDate, yes: PersonKey[]): SampleMeeting => ({
  key: `T-${on}`,
  kind: "training",
  group,
  title,
  on,
  at: "17:45",
  minutes: 60,
  online: true,
  dialIn: true,
  plannedOn,
  yes,
});

/** Meetings of both groups, and trainings: those that were, and tomorrow's. */
export const MEETINGS: SampleMeeting[] = [
  council("2025-11-18", "17:45", "2025-10-14", { yes: ["S02", "M01", "M03", "M04", "M05", "M06", "M08", "M09", "M11", "M12"], no: ["M02", "M13"] }),
  council("2026-01-20", "17:45", "2025-12-09", { yes: ["S02", "M01", "M02", "M03", "M04", "M05", "M06", "M08", "M09", "M11", "M12", "M13"], no: ["M07"] }),
  council("2026-03-17", "17:45", "2026-02-10", { yes: ["S02", "M01", "M02", "M03", "M04", "M05", "M07", "M08", "M11", "M12", "M13"], no: ["M06"] }),
  council("2026-05-19", "17:45", "2026-04-14", { yes: ["S02", "M01", "M02", "M04", "M06", "M09", "M13"], maybe: ["M08", "M12"], no: ["M03", "M05"] }),
  council("2026-07-21", "18:15", "2026-06-09", { yes: ["S02", "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M11", "M12", "M13"] }),
  council("2026-09-15", "17:45", "2026-08-11", { yes: ["S02", "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M11", "M12", "M13"], no: ["M09"] }),
  council("2026-11-17", "18:15", "2026-10-13", { yes: ["S02", "M01", "M02", "M03", "M04", "M06", "M07", "M08", "M13"], maybe: ["M09", "M11"] }),
  housing("2025-12-11", "2025-11-06", { yes: ["S04", "M15", "M16", "M18", "M20"], no: ["M17"] }),
  housing("2026-02-12", "2026-02-02", { yes: ["S04", "M15", "M16", "M17", "M18", "M19", "M21", "M24"] }),
  housing("2026-05-14", "2026-04-09", { yes: ["S04", "M15", "M16", "M18", "M19", "M20", "M24"], no: ["M21"] }),
  housing("2026-08-13", "2026-07-09", { yes: ["S04", "M15", "M16", "M17", "M18", "M21", "M24"] }),
  housing("2026-11-12", "2026-10-08", { yes: ["S04", "M15", "M16", "M17", "M18", "M19", "M21"], no: ["M20"] }),
  training("H", WELCOME, "2026-01-29", "2026-01-15", ["M15", "M18"]),
  training("C", STORY, "2026-04-16", "2026-03-26", ["M01", "M04", "M08", "M12", "M13"]),
  training("C", WELCOME, "2026-09-24", "2026-09-03", ["M01", "M04", "M06"]),
];

/** What somebody needs for tomorrow's meeting, as they said with their answer. */
export const NEEDS: Partial<Record<PersonKey, { needs: ("interpreter" | "captions" | "ride" | "child_care" | "large_print")[]; dialect?: string; joins: "in_person" | "online" | "phone" }>> = {
  M01: { needs: ["interpreter"], joins: "in_person" },
  M02: { needs: ["captions"], joins: "online" },
  M03: { needs: ["interpreter"], joins: "in_person" },
  M04: { needs: ["interpreter"], dialect: "Levantine", joins: "in_person" },
  M07: { needs: ["interpreter", "large_print"], dialect: "Mandarin", joins: "online" },
  M08: { needs: ["interpreter", "child_care"], joins: "in_person" },
};

export interface SampleSeries {
  key: MeetingKey;
  kind: "office_hours" | "advisory";
  group?: GroupKey;
  title: Words;
  first: SampleDate;
  at: TimeOfDay;
  minutes: number;
  every: "month_weekday";
  interval: number;
  count: number;
  plannedOn: SampleDate;
  /** Invited besides the members of the group. */
  people: PersonKey[];
}

/** The legal team's office hours on the first Wednesday of each month, and the council's meetings of the next year. */
export const SERIES: SampleSeries[] = [
  {
    key: "office-hours",
    kind: "office_hours",
    title: { en: "Office hours of the legal team", es: "Horas de consulta del equipo legal", ar: "ساعات استشارة الفريق القانوني", vi: "Giờ tiếp của nhóm trợ giúp pháp lý", "zh-Hans": "法律团队咨询时间" },
    first: "2025-12-03",
    at: "12:30",
    minutes: 60,
    every: "month_weekday",
    interval: 1,
    count: 24,
    plannedOn: "2025-11-10",
    people: ["S01", "S02", "S04"],
  },
  {
    key: "council-2027",
    kind: "advisory",
    group: "C",
    title: COUNCIL,
    first: "2027-01-19",
    at: "17:45",
    minutes: 90,
    every: "month_weekday",
    interval: 2,
    count: 6,
    plannedOn: "2026-11-10",
    people: [],
  },
];
