/** The history of a person, or of a group, as the worker hands it out: texts open, one list over all conversations. */
import * as z from "zod/mini";
import { sale } from "./contact.ts";
import { outcome, storedMessage, templateUse } from "./history.ts";
import { PLATFORM_IDS } from "./sites.ts";

const text = (max: number) => z.string().check(z.maxLength(max));
const id = text(64);

export const timelineItem = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("message"),
		platform: z.enum(PLATFORM_IDS),
		message: z.extend(storedMessage, { text: text(20_000) }),
	}),
	z.object({ kind: z.literal("template"), platform: z.enum(PLATFORM_IDS), use: templateUse }),
	z.object({ kind: z.literal("outcome"), platform: z.enum(PLATFORM_IDS), outcome }),
	/** Noted of the contact, and by no outcome. */
	z.object({ kind: z.literal("sale"), sale }),
	z.object({
		kind: z.literal("note"),
		note: z.object({ id, text: text(10_000), pinned: z.boolean(), createdAt: z.number() }),
	}),
]);
export type TimelineItem = z.infer<typeof timelineItem>;

/** Where a page of the timeline ended: the last place of each conversation, and a moment for what has none. */
export const timelineCursor = z.object({
	places: z.record(text(260), z.number()),
	/** Epoch ms; `null`: from the newest. */
	before: z.nullable(z.number()),
});
export type TimelineCursor = z.infer<typeof timelineCursor>;

/** When it happened, as far as that is known; epoch ms. */
export function momentOf(item: TimelineItem): number {
	switch (item.kind) {
		case "message":
			return item.message.at;
		case "template":
			return item.use.at;
		case "outcome":
			return item.outcome.at;
		case "sale":
			return item.sale.at;
		case "note":
			return item.note.createdAt;
	}
}

export function idOf(item: TimelineItem): string {
	switch (item.kind) {
		case "message":
			return item.message.id;
		case "template":
			return item.use.id;
		case "outcome":
			return item.outcome.id;
		case "sale":
			return item.sale.id;
		case "note":
			return item.note.id;
	}
}
