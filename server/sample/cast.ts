import type { Authority, JobStatus } from "#/db/vocabulary.ts";

export interface SampleContact {
  name: string;
  title: string;
  authority: Authority;
}
export interface SampleJob {
  title: string;
  status: JobStatus;
  closingRole: boolean;
  /** A contact's name, or null while unknown. */
  manager: string | null;
}
export interface SampleClient {
  name: string;
  softClose: boolean;
  timeZone: string;
  contacts: SampleContact[];
  jobs: SampleJob[];
}

const person = (name: string, title: string, authority: Authority): SampleContact => ({ name, title, authority });
const job = (title: string, manager: string | null, more: Partial<SampleJob> = {}): SampleJob => ({
  title,
  manager,
  status: "open",
  closingRole: false,
  ...more,
});

/** Eight invented companies. The first contact screens, and every authority occurs. */
export const SAMPLE_CLIENTS: SampleClient[] = [
  {
    name: "Brackwater",
    softClose: false,
    timeZone: "Europe/Lisbon",
    contacts: [
      person("Petra Vogel", "Talent Partner", "screens"),
      person("Dario Venn", "VP Sales", "offers"),
      person("Ines Almada", "Managing Director", "unknown"),
    ],
    jobs: [
      job("Regional Sales Director", "Dario Venn", { closingRole: true }),
      job("Partner Manager", "Dario Venn", { closingRole: true, status: "filled" }),
    ],
  },
  {
    name: "Merrow Bank",
    softClose: false,
    timeZone: "Europe/London",
    contacts: [
      person("Gil Farrant", "Recruiting Lead", "screens"),
      person("Lena Ostrow", "Head of Accounts", "offers"),
      person("Rupert Adeyo", "Chief Commercial Officer", "recommends"),
    ],
    jobs: [
      job("Account Director", "Lena Ostrow", { closingRole: true }),
      job("Treasury Analyst", "Rupert Adeyo"),
      job("Credit Risk Lead", null),
    ],
  },
  {
    name: "Hollin Health",
    softClose: false,
    timeZone: "Europe/Madrid",
    contacts: [
      person("Marc Teller", "People Partner", "screens"),
      person("Aurelia Prat", "Director of Operations", "offers"),
      person("Joss Winterly", "Chief of Staff", "unknown"),
    ],
    jobs: [job("Operations Lead", "Aurelia Prat"), job("Head of Payroll", "Aurelia Prat")],
  },
  {
    name: "Corvane Systems",
    softClose: false,
    timeZone: "America/New_York",
    contacts: [
      person("Tess Moriarty", "Recruiter", "screens"),
      person("Jon Sarkis", "VP Revenue", "offers"),
      person("Alba Reyne", "Chief Revenue Officer", "recommends"),
    ],
    jobs: [
      job("Head of Rev Ops", "Jon Sarkis", { closingRole: true }),
      job("Head of Partnerships", "Jon Sarkis", { closingRole: true }),
      job("Solutions Architect", null),
    ],
  },
  {
    name: "Quill Robotics",
    softClose: false,
    timeZone: "Europe/London",
    contacts: [
      person("Nia Colborne", "Talent Acquisition", "screens"),
      person("Sam Edrich", "Director of Data", "offers"),
      person("Hedda Lang", "Staff Engineer", "recommends"),
      person("Olu Brandt", "Platform Manager", "unknown"),
    ],
    jobs: [job("Data Platform Lead", "Sam Edrich"), job("Robotics Engineer", null)],
  },
  {
    name: "Tallow Foods",
    softClose: false,
    timeZone: "Europe/London",
    contacts: [
      person("Bryn Castell", "HR Adviser", "screens"),
      person("Ruth Imrie", "Finance Director", "offers"),
      person("Owen Marlow", "Group Controller", "recommends"),
    ],
    jobs: [job("Finance Partner", "Ruth Imrie"), job("Regional Buyer", "Owen Marlow", { status: "on_hold" })],
  },
  {
    name: "Ardent Rail",
    softClose: false,
    timeZone: "Europe/Berlin",
    contacts: [
      person("Frieda Kolb", "HR Business Partner", "screens"),
      person("Uwe Sand", "Plant Director", "offers"),
      person("Katrin Voss", "Head of Engineering", "recommends"),
    ],
    jobs: [job("Plant Controller", "Uwe Sand"), job("Signalling Engineer", "Katrin Voss")],
  },
  {
    name: "Lumen & Pike",
    softClose: true,
    timeZone: "Asia/Tokyo",
    contacts: [
      person("Mai Hoshino", "People Manager", "screens"),
      person("Kenji Arakawa", "Country Director", "offers"),
      person("Lucille Pike", "Founder", "unknown"),
    ],
    jobs: [
      job("Brand Director", "Kenji Arakawa"),
      job("Sales Manager Japan", null, { closingRole: true }),
      job("Network Planner", null, { status: "closed" }),
    ],
  },
];
