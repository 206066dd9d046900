/** A request and a reply for each name of the area `clock`, and who may ask it. */
import { usualStandards } from "../../../lib/response-times/standards.ts";

const STANDARDS = usualStandards("Europe/Berlin");

export const CLOCK_CONTENT = ["clock.rows", "clock.here"] as const;

export const CLOCK_FRAME = [
	"clock.read",
	"clock.waiting",
	"clock.act",
	"clock.open",
	"clock.next",
	"standards.read",
] as const;

export const CLOCK_PAGE = [...CLOCK_FRAME, "standards.write", "standards.preview"] as const;

export const CLOCK_REQUESTS = {
	"clock.read": { threadKey: "x:1" },
	"clock.rows": { platform: "x", rows: [] },
	"clock.waiting": { filter: {}, most: 50, count: true },
	"clock.act": { threadKey: "x:1", action: { do: "reopen" } },
	"clock.here": { platform: "x", address: "https://x.com/i/chat" },
	"clock.open": { threadKey: "x:1" },
	"clock.next": {},
	"standards.read": {},
	"standards.write": { standards: STANDARDS },
	"standards.preview": {
		standards: STANDARDS,
		type: "support",
		priority: "normal",
		weekday: 4,
		minute: 1_070,
	},
} as const;

export const CLOCK_REPLIES = {
	"clock.read": {},
	"clock.rows": { badges: [] },
	"clock.waiting": { entries: [], more: false, total: 0 },
	"clock.act": {},
	"clock.here": {},
	"clock.open": {},
	"clock.next": { threadKey: "x:1" },
	"standards.read": { standards: STANDARDS },
	"standards.write": {},
	"standards.preview": { arrives: 1, due: 2 },
} as const;
