/**
 * What the content script sees on a message page, as it is handed to our frames.
 * All strings in it come from a foreign page: hostile until shown as plain text.
 */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "./sites.ts";

const pageText = (max: number) => z.string().check(z.maxLength(max));

/** `instagram:1789…`, `x:1001-2002`: platform and the id in the thread's own URL. Stable across renames. */
export const threadKey = pageText(260);
export type ThreadKey = z.infer<typeof threadKey>;

/** Epoch ms in `at`; `precision` says how much of it is known. `day`: local midnight. `minute`: start of the minute. */
export const messageTime = z.union([
	z.object({ precision: z.enum(["exact", "minute", "day"]), at: z.number() }),
	z.object({ precision: z.literal("unknown") }),
]);
export type MessageTime = z.infer<typeof messageTime>;

/** What stands in a message beside words. `other`: something that none of these words fits. */
export const ATTACHMENTS = ["photo", "video", "voice", "file", "sticker", "shared", "other"] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

export const messageSeen = z.object({
	direction: z.enum(["in", "out", "cannot tell"]),
	/** What the person wrote: no quoted parent, reactions, times or words of the interface. Empty for attachments only. */
	text: pageText(20_000),
	/** The platform's own id where the page carries one. */
	id: z.optional(pageText(200)),
	/** Sender's name in groups, where shown. */
	author: z.optional(pageText(300)),
	time: messageTime,
	attachment: z.optional(z.enum(ATTACHMENTS)),
	/** The page keeps places of rows it does not show: between the message before this one and this one some may be missing. */
	gapBefore: z.optional(z.literal(true)),
});
export type MessageSeen = z.infer<typeof messageSeen>;

export const contactSeen = z.object({
	name: pageText(300),
	/** Without `@`. */
	handle: z.optional(pageText(100)),
	/** The platform's stable id of the person, where the page or URL carries it. */
	platformId: z.optional(pageText(200)),
	profileUrl: z.optional(pageText(2_000)),
	/** Not certainly one person: the name may be a group's title, and its first word no first name. */
	mayBeGroup: z.optional(z.literal(true)),
});
export type ContactSeen = z.infer<typeof contactSeen>;

/** `awaited`: not there yet in a thread just opened; X mounts its box seconds after the messages. */
export const composerState = z.enum(["ready", "awaited", "missing", "disabled", "ambiguous"]);
export type ComposerState = z.infer<typeof composerState>;

/**
 * Whether messages of a conversation vanish by themselves (vanishing mode, a timer): nothing of them may be kept. `was`:
 * it has been turned off, and what was written before may still be on its way out.
 */
export const vanishing = z.enum(["yes", "was", "no", "cannot tell"]);
export type Vanishing = z.infer<typeof vanishing>;

/**
 * - `inbox`: a message page without an open thread
 * - `opening`: the URL names a thread, its content is not (certainly) on screen yet
 * - `thread` one person, `group` several, `request` not accepted, `locked` behind a PIN
 * - `not-understood`: a thread should be there and its landmarks are not found
 */
export const pageState = z.enum([
	"inbox",
	"opening",
	"thread",
	"group",
	"request",
	"locked",
	"not-understood",
]);
export type PageState = z.infer<typeof pageState>;

export const pageView = z.object({
	platform: z.enum(PLATFORM_IDS),
	state: pageState,
	threadKey: z.optional(threadKey),
	/** In a group: the group's title as `name`, nothing else. */
	contact: z.optional(contactSeen),
	/** The newest visible messages, oldest first. */
	messages: z.array(messageSeen).check(z.maxLength(60)),
	composer: composerState,
	theme: z.enum(["light", "dark"]),
	/** BCP 47 tag of the page's interface, where it says so. */
	interfaceLanguage: z.optional(pageText(35)),
	/** Names of landmarks that should be on this page and are not. */
	missing: z.array(pageText(60)).check(z.maxLength(40)),
});
export type PageView = z.infer<typeof pageView>;
