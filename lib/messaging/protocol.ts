/** Everything the worker answers, in one table: request and reply schema per name. Page scripts import its types only. */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "../contract/sites.ts";
import { template } from "../contract/template.ts";

const nothing = z.object({});
const platform = z.enum(PLATFORM_IDS);
const nonce = z.string().check(z.minLength(32), z.maxLength(64));

export const layoutMode = z.enum(["open", "folded"]);

export const layout = z.object({
	mode: layoutMode,
	/** CSS px, 280 to 480. */
	width: z.number().check(z.minimum(280), z.maximum(480)),
});
export type Layout = z.infer<typeof layout>;

/** Shortcuts as the browser has them now (`Alt+A`); empty where unset. */
export const shortcuts = z.object({ sidebar: z.string(), palette: z.string() });
export type Shortcuts = z.infer<typeof shortcuts>;

export const PROTOCOL = {
	/** A content script starts: is Aside on here, and how does it stand? */
	"site.hello": {
		request: z.object({ platform }),
		reply: z.object({ enabled: z.boolean(), layout, shortcuts }),
	},
	"layout.save": { request: z.object({ platform, layout }), reply: nothing },
	/** A content script announces a frame it is about to make in its own tab. */
	"frame.announce": { request: z.object({ nonce, frame: z.enum(["sidebar", "palette"]) }), reply: nothing },
	/** The frame asks whether the nonce it was handed is one announced for its own tab; each nonce is good once. */
	"frame.confirm": { request: z.object({ nonce }), reply: z.object({ confirmed: z.boolean() }) },
	"templates.list": { request: nothing, reply: z.object({ templates: z.array(template) }) },
	/** An insertion was verified: feeds "recent". */
	"templates.used": {
		request: z.object({ templateId: z.string().check(z.minLength(1), z.maxLength(64)) }),
		reply: nothing,
	},
	"templates.recent": { request: nothing, reply: z.object({ templateIds: z.array(z.string()) }) },
	"sites.read": { request: nothing, reply: z.object({ enabled: z.record(platform, z.boolean()) }) },
	"sites.set": { request: z.object({ platform, enabled: z.boolean() }), reply: nothing },
	"shortcuts.read": { request: nothing, reply: shortcuts },
	"desk.open": { request: nothing, reply: nothing },
} as const;

export type Protocol = typeof PROTOCOL;
export type RequestName = keyof Protocol;
export type RequestOf<Name extends RequestName> = z.infer<Protocol[Name]["request"]>;
export type ReplyOf<Name extends RequestName> = z.infer<Protocol[Name]["reply"]>;

/**
 * - `refused`: this sender may not ask this
 * - `malformed`: the request or the reply is not of the table's shape
 * - `failed`: the worker tried and could not
 * - `unreachable`: no worker answered in time
 * - `orphaned`: the extension was updated under this page
 */
export type AskFailure = {
	readonly kind: "refused" | "malformed" | "failed" | "unreachable" | "orphaned";
};
