import type { SampleSite, TimeOfDay } from "./shapes.ts";

/** Federal holidays of the United States, each with the weekday on which it is kept where that differs. */
const HOLIDAYS = [
  "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-07-04", "2026-09-07", "2026-10-12",
  "2026-11-11", "2026-11-26", "2026-12-25",
  "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-06-19", "2027-07-04", "2027-07-05", "2027-09-06",
  "2027-10-11", "2027-11-11", "2027-11-25", "2027-12-24", "2027-12-25", "2027-12-31",
];

const LEAVE_URL = "https://www.weather.gov/";
const TIME_ZONE = "America/New_York";

const day = (opens: TimeOfDay, closes: TimeOfDay): [TimeOfDay, TimeOfDay][] => [[opens, closes]];

export const SITES: SampleSite[] = [
  {
    key: "WS",
    slug: "wharf-street",
    name: { en: "Wharf Street Clinic", es: "Clínica Wharf Street", ar: "عيادة وارف ستريت", vi: "Phòng khám Wharf Street", "zh-Hans": "Wharf Street 诊所" },
    phone: "555-0110",
    timeZone: TIME_ZONE,
    hours: {
      1: day("08:00", "18:00"),
      2: day("08:00", "18:00"),
      3: day("08:00", "18:00"),
      4: day("08:00", "18:00"),
      5: day("08:00", "18:00"),
      6: day("09:00", "13:00"),
    },
    holidays: HOLIDAYS,
    leaveUrl: LEAVE_URL,
  },
  {
    key: "LF",
    slug: "lindenfield",
    name: { en: "Lindenfield Clinic", es: "Clínica Lindenfield", ar: "عيادة ليندنفيلد", vi: "Phòng khám Lindenfield", "zh-Hans": "Lindenfield 诊所" },
    phone: "555-0120",
    timeZone: TIME_ZONE,
    hours: {
      1: day("08:30", "17:00"),
      2: day("08:30", "17:00"),
      3: day("08:30", "17:00"),
      4: day("08:30", "19:00"),
      5: day("08:30", "17:00"),
    },
    holidays: HOLIDAYS,
    leaveUrl: LEAVE_URL,
  },
  {
    key: "EG",
    slug: "eastgate",
    name: { en: "Eastgate Children's Clinic", es: "Clínica Infantil Eastgate", ar: "عيادة إيستغيت للأطفال", vi: "Phòng khám Nhi đồng Eastgate", "zh-Hans": "Eastgate 儿童诊所" },
    phone: "555-0130",
    timeZone: TIME_ZONE,
    hours: {
      1: day("08:00", "17:30"),
      2: day("08:00", "17:30"),
      3: day("08:00", "17:30"),
      4: day("08:00", "17:30"),
      5: day("08:00", "16:00"),
    },
    holidays: HOLIDAYS,
    leaveUrl: LEAVE_URL,
  },
];
