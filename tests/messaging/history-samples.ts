/** Who may ask about contacts and history, and one good request and reply of each. */
const WHO = { threadKey: "x:1-2" };
const MESSAGE = {
	id: "m1",
	conversation: "x:1-2",
	place: 1,
	direction: "in",
	text: "Where is my order?",
	at: 1,
	precision: "minute",
	seenAt: 2,
};
const PERSON = {
	id: "c1",
	tags: ["cafe"],
	vip: true,
	fields: {},
	consent: [],
	sales: [],
	createdAt: 1,
	updatedAt: 1,
};
const OF_ONE = [
	"contact.read",
	"contact.change",
	"note.write",
	"contact.suggest",
	"contact.link",
	"contact.unlink",
] as const;
const OF_ITS_HISTORY = ["history.page", "history.find", "recording.set"] as const;

export const HISTORY_MEANT = {
	content: ["thread.open", "history.seen"],
	frame: [...OF_ONE, ...OF_ITS_HISTORY],
	page: [
		...OF_ONE,
		...OF_ITS_HISTORY,
		"history.search",
		"contacts.list",
		"contacts.tag",
		"fields.list",
		"fields.save",
		"recording.read",
		"storage.read",
	],
} as const;

export const HISTORY_REQUESTS = {
	"thread.open": { threadKey: "x:1-2" },
	"history.seen": {
		threadKey: "x:1-2",
		vanishing: "cannot tell",
		messages: [{ direction: "in", text: "ok", time: { precision: "unknown" }, gapBefore: true }],
	},
	"contact.read": { who: WHO },
	"contact.change": { who: WHO, change: { do: "tag", tag: "cafe", on: true } },
	"note.write": { who: WHO, text: "Decides before Christmas." },
	"contact.suggest": { who: WHO },
	"contact.link": { who: WHO, otherId: "c2" },
	"contact.unlink": { who: WHO, linkId: "l1" },
	"history.page": { who: WHO, cursor: { places: { "x:1-2": 3 }, before: null } },
	"history.find": { who: WHO, query: "order" },
	"history.search": { query: "order", most: 30 },
	"contacts.list": {},
	"contacts.tag": { ids: ["c1"], tag: "cafe", on: false },
	"fields.list": {},
	"fields.save": {
		fields: [{ id: "f1", label: "Order no.", key: "order_number", kind: "text", choices: [], place: 1 }],
	},
	"recording.read": {},
	"storage.read": {},
	"recording.set": { platform: "x", on: true },
};

export const HISTORY_REPLIES = {
	"thread.open": {},
	"history.seen": { kept: true },
	"contact.read": {
		card: { contact: PERSON, name: "Ada Example", identities: [], conversations: [], notes: [], links: [] },
		fields: [],
		recording: "on",
		isLocked: false,
	},
	"contact.change": { done: true },
	"note.write": { done: true, isLocked: false },
	"contact.suggest": { suggestions: [{ contactId: "c2", name: "Ada", platform: "x", because: "name" }] },
	"contact.link": { done: true },
	"contact.unlink": { done: false },
	"history.page": {
		items: [{ kind: "message", platform: "x", message: MESSAGE }],
		next: { places: {}, before: 1 },
	},
	"history.find": { items: [], total: 0 },
	"history.search": { items: [], total: 1, owners: { m1: { contactId: "c1", name: "Ada Example" } } },
	"contacts.list": {
		contacts: [
			{
				id: "c1",
				name: "Ada",
				tags: [],
				vip: false,
				identities: [{ platform: "x" }],
				value: { EUR: 5 },
				lastSeenAt: 1,
			},
		],
	},
	"contacts.tag": { done: true },
	"fields.list": { fields: [] },
	"fields.save": {},
	"storage.read": { trouble: "full" },
	"recording.read": { recording: { instagram: "on", facebook: "off", business: "not-asked", x: "on" } },
	"recording.set": { done: true },
};
