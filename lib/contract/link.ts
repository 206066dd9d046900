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

export const toFrame = z.discriminatedUnion("type", [
	z.object({ type: z.literal("view"), view: pageView }),
	/** The frame was brought up by the person and should take the focus into its search field. */
	z.object({ type: z.literal("shown") }),
	/** The person wants to write a note. */
	z.object({ type: z.literal("note") }),
	z.object({ type: z.literal("inserted"), id: z.number(), reply: insertReply }),
	/** Where the sidebar stands: beside the page, over it, or in the browser's own panel. */
	z.object({ type: z.literal("layout"), mode: z.enum(["docked", "floating", "panel"]) }),
	/** The extension was updated under this page: only a reload of the tab helps. */
	z.object({ type: z.literal("orphaned") }),
]);
export type ToFrame = z.infer<typeof toFrame>;

export const fromFrame = z.discriminatedUnion("type", [
	z.object({
		type: z.literal("insert"),
		id: z.number(),
		threadKey,
		text: z.string().check(z.maxLength(100_000)),
	}),
	/** Sidebar: fold to the rail. Palette: close and give the caret back to the message box. */
	z.object({ type: z.literal("close") }),
	z.object({ type: z.literal("resize"), width: z.number() }),
	z.object({ type: z.literal("toggle"), frame: z.enum(["sidebar", "palette"]) }),
	z.object({ type: z.literal("reload-tab") }),
]);
export type FromFrame = z.infer<typeof fromFrame>;
