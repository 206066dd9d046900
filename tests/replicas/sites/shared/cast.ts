/**
 * The invented people every replica shows, and what they wrote. Chosen for awkwardness: two of the same name, emoji in
 * names, right-to-left script, words without a break, the same message twice in a row.
 */
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";

export interface CastLine {
	readonly from: "me" | "them";
	readonly text: string;
	/** Minutes before the page was loaded. */
	readonly ago: number;
	readonly more?: Partial<ReplicaMessage>;
}

export interface CastThread {
	readonly name: string;
	readonly handle: string;
	readonly kind: ReplicaThread["kind"];
	readonly unread?: boolean;
	readonly lines: readonly CastLine[];
}

const HOUR = 60;
const DAY = 24 * HOUR;
const them = (ago: number, text: string, more?: Partial<ReplicaMessage>): CastLine => ({
	from: "them",
	text,
	ago,
	...(more === undefined ? {} : { more }),
});
const me = (ago: number, text: string, more?: Partial<ReplicaMessage>): CastLine => ({
	...them(ago, text, more),
	from: "me",
});

export const CAST: readonly CastThread[] = [
	{
		name: "Ada Example",
		handle: "ada_example",
		kind: "person",
		unread: true,
		lines: [
			them(3 * DAY, "Hi! Do you still have the blue lamp?"),
			me(3 * DAY - 20, "We do, two left. Shall I keep one for you?"),
			them(3 * DAY - 22, "Yes please"),
			me(26 * HOUR, "It is packed. Pick-up from 9 to 17."),
			them(42, "Can I come tomorrow after five?\nTraffic is bad before that.", {
				reactions: ["👍"],
			}),
			them(41, "ok"),
			them(41, "ok"),
		],
	},
	{
		name: "Jürgen Beispielmann",
		handle: "juergen.beispiel",
		kind: "person",
		unread: true,
		lines: [
			them(5 * HOUR, "Guten Tag, wann wird meine Bestellung geliefert?"),
			me(5 * HOUR - 5, "Hallo Jürgen, ich schaue nach."),
			them(50, "Danke! Die Nummer ist 4711-08.", { replyTo: "Hallo Jürgen, ich schaue nach." }),
		],
	},
	{
		name: "Ελένη Παραδείγματος",
		handle: "eleni.paradeigma",
		kind: "person",
		lines: [
			them(8 * HOUR, "Καλησπέρα, έχετε ραντεβού για την Πέμπτη;"),
			me(7 * HOUR, "Καλησπέρα! Ναι, στις 18:30."),
			them(6 * HOUR, "Τέλεια, ευχαριστώ πολύ"),
		],
	},
	{
		name: "Giulia Esempio 🌿",
		handle: "giulia.esempio",
		kind: "person",
		lines: [
			them(2 * DAY, "Ciao! Il vestito verde c'è in taglia M?"),
			me(2 * DAY - 30, "Ciao Giulia, sì: https://shop.example/vestiti/verde?taglia=M"),
			them(1 * DAY + 60, "", { attachment: "photo" }),
			them(1 * DAY + 59, "come questo"),
		],
	},
	{
		name: "Zażółć Przykładowa",
		handle: "zazolc_p",
		kind: "person",
		lines: [
			them(4 * DAY, "Dzień dobry, czy wysyłacie do Gdańska?"),
			me(4 * DAY - 15, "Tak, w dwa dni."),
			them(4 * DAY - 14, "Super, dziękuję!", { reactions: ["❤️", "🎉"] }),
		],
	},
	{
		name: "Åsa Exempelsson",
		handle: "asa.exempel",
		kind: "person",
		lines: [
			them(30 * HOUR, "Hej, går det att byta storlek?"),
			them(29 * HOUR, "", { attachment: "voice" }),
			me(28 * HOUR, "Javisst, skicka tillbaka den så byter vi."),
		],
	},
	{
		name: "דנה דוגמה",
		handle: "dana.dugma",
		kind: "person",
		lines: [
			them(3 * HOUR, "שלום, מתי אתם פתוחים ביום שישי?"),
			me(2 * HOUR, "שלום דנה, בין 9:00 ל-13:00"),
			them(2 * HOUR - 4, "תודה 🙏"),
		],
	},
	{
		name: "سارة مثال",
		handle: "sara.mithal",
		kind: "person",
		unread: true,
		lines: [them(75, "مرحبا، هل المنتج متوفر باللون الأحمر؟"), them(74, "Order 123 / طلب ١٢٣")],
	},
	{
		name: "🦊 Robin 🦊",
		handle: "robin__fox",
		kind: "person",
		lines: [me(6 * DAY, "🎉🎉🎉"), them(6 * DAY - 2, "😍"), them(6 * DAY - 3, "👩‍👩‍👧‍👦 see you all there")],
	},
	{
		name: "Donaudampfschifffahrtsgesellschaftskapitän",
		handle: "kapitaen.von.der.donau.2026",
		kind: "person",
		lines: [
			them(
				9 * DAY,
				"RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRindfleischetikettierungsüberwachung",
			),
			me(9 * DAY - 60, `https://files.example/${"a1b2c3d4".repeat(20)}`),
		],
	},
	{
		name: "Sam Sample",
		handle: "sam.sample",
		kind: "person",
		lines: [them(11 * DAY, "Is this still available?"), me(11 * DAY - 40, "Yes"), me(11 * DAY - 41, "Yes")],
	},
	{
		name: "Sam Sample",
		handle: "sam_sample_2",
		kind: "person",
		lines: [them(12 * DAY, "Is this still available?"), them(12 * DAY - 1, "Hello?")],
	},
	{
		name: "Project trio",
		handle: "project_trio",
		kind: "group",
		lines: [
			them(10 * HOUR, "Shall we meet on Monday?", { author: "Bo Muster" }),
			them(10 * HOUR - 3, "Monday works", { author: "Cleo Πρότυπο" }),
			me(9 * HOUR, "Fine with me"),
			them(9 * HOUR - 2, "Room 2, 10:00", { author: "Bo Muster", replyTo: "Fine with me" }),
			them(9 * HOUR - 3, "", { author: "Cleo Πρότυπο", attachment: "file" }),
		],
	},
	{
		name: "Stammtisch & Freunde, Köln 🍻",
		handle: "stammtisch",
		kind: "group",
		lines: [
			them(15 * DAY, "Wer kommt am Freitag?", { author: "Uwe Platzhalter" }),
			them(15 * DAY - 4, "ok", { author: "Mia Vorlage" }),
			them(15 * DAY - 5, "ok", { author: "Uwe Platzhalter" }),
		],
	},
	{
		name: "New Customer",
		handle: "new.customer.77",
		kind: "request",
		unread: true,
		lines: [them(20, "Hello, I found your shop yesterday. Do you ship abroad?")],
	},
	{
		name: "Nikos Άγνωστος",
		handle: "nikos.agnostos",
		kind: "request",
		lines: [them(5 * DAY, "Γεια σας, μια ερώτηση"), them(5 * DAY - 1, "", { attachment: "photo" })],
	},
	{
		name: "Closed Account",
		handle: "closed.account",
		kind: "closed",
		lines: [them(40 * DAY, "Thanks, all good now."), me(40 * DAY - 5, "You are welcome!")],
	},
];
