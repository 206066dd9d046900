/** Inbox rows as the page shows them. All strings come from a foreign page: hostile until shown as plain text. */
import * as z from "zod/mini";
import { messageSeen, threadKey } from "./page-view.ts";

export const rowSeen = z.object({
	/** Only where the row itself carries the thread's id. */
	threadKey: z.optional(threadKey),
	name: z.optional(z.string().check(z.maxLength(300))),
	preview: z.optional(z.string().check(z.maxLength(1_000))),
	previewDirection: messageSeen.shape.direction,
	unread: z.enum(["yes", "no", "cannot tell"]),
});
export type RowSeen = z.infer<typeof rowSeen>;
