/**
 * What a frame of ours (sidebar, palette, side panel) and the content script of its tab tell each other, over a
 * MessagePort given in the handshake, or a runtime port for the browser's own side panel.
 */
import * as z from "zod/mini";
import { pageView, threadKey } from "./page-view.ts";

/**
 * Why an insertion did not happen, or could not be confirmed.
 * - `no-composer`, `composer-disabled`, `composer-ambiguous`: nothing was written
 * - `changed-thread`: another conversation is open by now; nothing was written
 * - `refused`: the editor took nothing
 * - `unexpected`: the message box changed, but not as expected; the person has to look
 */
export const insertFailureKind = z.enum([
	"no-composer",
	"composer-disabled",
	"composer-ambiguous",
	"changed-thread",
	"refused",
	"unexpected",
]);
export type InsertFailureKind = z.infer<typeof insertFailureKind>;

export const insertReply = z.union([
	z.object({ ok: z.literal(true) }),
	z.object({
		ok: z.literal(false),
		kind: insertFailureKind,
		/** True when the content script could put the text on the clipboard. */
		copied: z.boolean(),
	}),
]);
export type InsertReply = z.infer<typeof insertReply>;

/** A trigger character and what was typed behind it. */
const typed = z.string().check(z.minLength(1), z.maxLength(60));

export const toFrame = z.discriminatedUnion("type", [
	z.object({ type: z.literal("view"), view: pageView }),
	/**
	 * The frame was brought up by the person and should take the focus into its search field; `keep`: to go on with the
	 * template that was called up, so into its first empty field.
	 */
	z.object({ type: z.literal("shown"), keep: z.optional(z.literal(true)) }),
	/** The person wants to write a note. */
	z.object({ type: z.literal("note") }),
	z.object({ type: z.literal("inserted"), id: z.number(), reply: insertReply }),
	/** Where the sidebar stands: beside the page, over it, or in the browser's own panel. */
	z.object({ type: z.literal("layout"), mode: z.enum(["docked", "floating", "panel"]) }),
	/** The extension was updated under this page: only a reload of the tab helps. */
	z.object({ type: z.literal("orphaned") }),
	/** A template was called up inside the message box: insert it, or ask for what it needs first. */
	z.object({ type: z.literal("expand"), templateId: z.string().check(z.maxLength(64)), typed }),
]);
export type ToFrame = z.infer<typeof toFrame>;

export const fromFrame = z.discriminatedUnion("type", [
	z.object({
		type: z.literal("insert"),
		id: z.number(),
		threadKey,
		text: z.string().check(z.maxLength(100_000)),
		/** Where the caret shall stand afterwards, in UTF-16 units from the start of `text`; else behind it. */
		caret: z.optional(z.int().check(z.minimum(0))),
		/** The text inserted before this one: where the caret stands right behind it, a new paragraph begins. */
		after: z.optional(z.string().check(z.maxLength(100_000))),
		/** What was typed to call the template up, as `/delay`: the text goes in its place. */
		replaces: z.optional(typed),
	}),
	/** Sidebar: fold to the rail. Palette: close and give the caret back to the message box. */
	z.object({ type: z.literal("close") }),
	z.object({ type: z.literal("resize"), width: z.number() }),
	z.object({ type: z.literal("toggle"), frame: z.enum(["sidebar", "palette"]) }),
	z.object({ type: z.literal("reload-tab") }),
	/** The template that was called up needs something from the person: bring this frame up. */
	z.object({ type: z.literal("ask") }),
]);
export type FromFrame = z.infer<typeof fromFrame>;
