/** The twelve people of the day, three on each platform, as each site would name them. All are invented. */
import type { PlatformId } from "../../../lib/contract/sites.ts";
import type { ReplicaThread } from "../../replicas/contract.ts";

const ME_ON_X = "1500000000000001234";

interface DayPerson {
	readonly platform: PlatformId;
	readonly id: string;
	readonly name: string;
	readonly handle: string;
	/** What this person writes before the day begins. */
	readonly asks: string;
	/** `HH:MM` of the first day. */
	readonly at: string;
}

export const PEOPLE = {
	ada: {
		platform: "instagram",
		id: "17842010000000037",
		name: "Ada Example",
		handle: "ada_example",
		asks: "My order 4711 has not arrived yet. Where is it?",
		at: "08:50",
	},
	giulia: {
		platform: "instagram",
		id: "178410000007956",
		name: "Giulia Esempio",
		handle: "giulia.esempio",
		asks: "This is unacceptable. The lamp came broken and nobody answers!",
		at: "08:40",
	},
	jurgen: {
		platform: "instagram",
		id: "178410000015875",
		name: "Jürgen Beispielmann",
		handle: "juergen.beispiel",
		asks: "The app does not let me log in, please help.",
		at: "08:45",
	},
	alice: {
		platform: "facebook",
		id: "100091234510001",
		name: "Alice Exemple",
		handle: "alice.exemple",
		asks: "Hello, are you open on Friday?",
		at: "08:30",
	},
	tomas: {
		platform: "facebook",
		id: "100091234510003",
		name: "Tomas Platzhalter",
		handle: "tomas.platzhalter",
		asks: "Thanks, all good now!",
		at: "08:31",
	},
	wilma: {
		platform: "facebook",
		id: "100091234510005",
		name: "Wilma Werbung",
		handle: "wilma.werbung",
		asks: "WIN CASH NOW at prizes.example",
		at: "08:32",
	},
	sven: {
		platform: "business",
		id: "244010000000000",
		name: "Sven Stand-in",
		handle: "sven.standin",
		asks: "How much is the blue lamp? I would like to buy two.",
		at: "08:33",
	},
	nora: {
		platform: "business",
		id: "244010000314187",
		name: "Nora Muster",
		handle: "nora.muster",
		asks: "My invoice is missing, can you help me?",
		at: "08:34",
	},
	rosa: {
		platform: "business",
		id: "244010000628374",
		name: "Rosa Probe",
		handle: "rosa.probe",
		asks: "My parcel came with the wrong lamp, can you help me?",
		at: "08:35",
	},
	kim: {
		platform: "x",
		id: `30000017-${ME_ON_X}`,
		name: "Kim Sample",
		handle: "kim_sample",
		asks: "What does the large shelf cost with delivery?",
		at: "08:36",
	},
	marek: {
		platform: "x",
		id: `30023774-${ME_ON_X}`,
		name: "Marek Przykład",
		handle: "marek_p",
		asks: "How do I reset my password?",
		at: "08:50",
	},
	vera: {
		platform: "x",
		id: `30047531-${ME_ON_X}`,
		name: "Vera Wichtig",
		handle: "vera_wichtig",
		asks: "My order 4712 has not arrived yet. Where is it?",
		at: "08:37",
	},
} as const satisfies Readonly<Record<string, DayPerson>>;

export type PersonId = keyof typeof PEOPLE;

export const PLATFORMS: readonly PlatformId[] = ["instagram", "facebook", "business", "x"];

export function peopleOn(platform: PlatformId): PersonId[] {
	return (Object.keys(PEOPLE) as PersonId[]).filter((who) => PEOPLE[who].platform === platform);
}

/** What stands in each site before the day: we wrote to each of them two days ago. By host. */
export function threadsByHost(before: number): Readonly<Record<string, ReplicaThread[]>> {
	const hosts = {
		instagram: "www.instagram.com",
		facebook: "www.facebook.com",
		business: "business.facebook.com",
		x: "x.com",
	} as const satisfies Readonly<Record<PlatformId, string>>;
	const all = Object.values<DayPerson>(PEOPLE);
	return Object.fromEntries(
		Object.entries(hosts).map(([platform, host]) => [
			host,
			all.filter((person) => person.platform === platform).map((person) => threadOf(person, before)),
		]),
	);
}

function threadOf({ platform, id, name, handle }: DayPerson, before: number): ReplicaThread {
	const personId = platform === "x" ? id.split("-")[0] : platform === "instagram" ? undefined : id;
	return {
		id,
		kind: "person",
		name,
		handle,
		...(personId === undefined ? {} : { personId }),
		unread: false,
		messages: [
			{ id: FIRST_IDS[platform](id), from: "me", text: `Welcome to our shop, ${name}!`, at: before },
		],
	};
}

/** Message ids as each site writes them. */
const FIRST_IDS: Readonly<Record<PlatformId, (thread: string) => string>> = {
	instagram: (thread) => `local-${thread}`,
	facebook: (thread) => `mid.$first${thread}`,
	business: (thread) => `mid.$first${thread}`,
	x: (thread) => `00000000-5a5a-4b4b-8c8c-${thread.slice(0, 8).padStart(12, "d")}`,
};
