/** What the platform's page and our frames in it need to stand there: on or off, layout, nonces, shortcuts. */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "../../contract/sites.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const platform = z.enum(PLATFORM_IDS);
const nonce = z.string().check(z.minLength(32), z.maxLength(64));

const layout = z.object({
	mode: z.enum(["open", "folded"]),
	/** CSS px, 280 to 480. */
	width: z.number().check(z.minimum(280), z.maximum(480)),
});
export type Layout = z.infer<typeof layout>;

/** Shortcuts as the browser has them now (`Alt+A`); empty where unset. */
const shortcuts = z.object({
	sidebar: z.string(),
	palette: z.string(),
	next: z.optional(z.string()),
	acknowledge: z.optional(z.string()),
});
export type Shortcuts = z.infer<typeof shortcuts>;

export const pages = {
	/** A content script starts: is Aside on here, and how does it stand? */
	"site.hello": {
		request: z.object({ platform }),
		reply: z.object({ enabled: z.boolean(), layout, shortcuts }),
		mayAsk: ["content"],
	},
	"layout.save": { request: z.object({ platform, layout }), reply: nothing, mayAsk: ["content"] },
	/** A content script announces a frame it is about to make in its own tab. */
	"frame.announce": {
		request: z.object({ nonce, frame: z.enum(["sidebar", "palette"]) }),
		reply: nothing,
		mayAsk: ["content"],
	},
	/** The frame asks whether the nonce it was handed is one announced for its own tab; each nonce is good once. */
	"frame.confirm": {
		request: z.object({ nonce }),
		reply: z.object({ confirmed: z.boolean() }),
		mayAsk: ["frame"],
	},
	"sites.read": {
		request: nothing,
		reply: z.object({ enabled: z.record(platform, z.boolean()) }),
		mayAsk: ["page"],
	},
	"sites.set": { request: z.object({ platform, enabled: z.boolean() }), reply: nothing, mayAsk: ["page"] },
	"shortcuts.read": { request: nothing, reply: shortcuts, mayAsk: ["frame", "page"] },
	/** Opens the browser's own page for changing them. */
	"shortcuts.change": { request: nothing, reply: nothing, mayAsk: ["frame", "page"] },
	/** Opens Desk at one of its pages (`templates`); without one, where it opens by itself. */
	"desk.open": {
		request: z.object({ page: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/))) }),
		reply: nothing,
		mayAsk: ["frame", "page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
