/** What is kept around templates: their versions, what was learned from their use, where conversations stand in them. */
import * as z from "zod/mini";
import { threadKey } from "./page-view.ts";
import { PLATFORM_IDS } from "./sites.ts";
import { INQUIRY_TYPES, TEMPLATE_KINDS, template } from "./template.ts";

export const templateId = z.string().check(z.minLength(1), z.maxLength(64));
const language = z.string().check(z.minLength(2), z.maxLength(35));
const count = z.int().check(z.minimum(0));

/** A template as it was saved, with the name and time it carries itself. */
export const templateVersion = z.object({
	templateId,
	version: z.int(),
	/** Why it was saved. */
	action: z.enum(["created", "edited", "restored", "imported", "archived"]),
	template,
});
export type TemplateVersion = z.infer<typeof templateVersion>;

/** Changes that are not saved yet: they outlive a closed tab. */
export const templateDraft = z.object({
	templateId,
	template,
	/** Epoch ms. */
	at: z.number(),
});
export type TemplateDraft = z.infer<typeof templateDraft>;

/** What a suggestion is made for. `message`: the customer's last one. */
export const suggestionAsked = z.object({
	platform: z.enum(PLATFORM_IDS),
	message: z.string().check(z.maxLength(20_000)),
	language: z.optional(language),
	inquiryType: z.optional(z.enum(INQUIRY_TYPES)),
});
export type SuggestionAsked = z.infer<typeof suggestionAsked>;

/**
 * Why a template is suggested.
 * - `learned`: it answered messages like this one, `count` times
 * - `topic`: the message speaks of what it is for; `word` is the customer's own
 * - `type`: it is meant for inquiries of this type
 * - `often`: it is used often
 */
export const suggestionReason = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("learned"), count }),
	z.object({ kind: z.literal("topic"), word: z.string() }),
	z.object({ kind: z.literal("type"), type: z.enum(INQUIRY_TYPES) }),
	z.object({ kind: z.literal("often"), count }),
]);
export type SuggestionReason = z.infer<typeof suggestionReason>;

export const suggestion = z.object({ templateId, why: suggestionReason });
export type Suggestion = z.infer<typeof suggestion>;

/**
 * What one template's insertions have taught. Words are kept as numbers (hashes) with how often they came: enough to
 * tell likeness, and no message can be read off it.
 */
export const learnedTemplate = z.object({
	templateId,
	uses: count,
	words: z.record(z.string(), z.number()),
	inquiryTypes: z.record(z.string(), z.number()),
	platforms: z.record(z.string(), z.number()),
});
export type LearnedTemplate = z.infer<typeof learnedTemplate>;

/** Where a conversation stands in a template of several messages. */
export const conversationStep = z.object({
	threadKey,
	templateId,
	/** The message to send next, from 0. */
	next: count,
	skipped: z.array(count),
	/** Epoch ms. */
	at: z.number(),
});
export type ConversationStep = z.infer<typeof conversationStep>;

/**
 * A message that went into a conversation although something had to be confirmed before, and every marketing message;
 * with what was confirmed. Epoch ms.
 */
export const marketingSent = z.object({
	threadKey,
	templateId,
	/** Marketing where it is not said. */
	kind: z.optional(z.enum(TEMPLATE_KINDS)),
	at: z.number(),
	confirmed: z.array(z.string().check(z.maxLength(40))),
});
export type MarketingSent = z.infer<typeof marketingSent>;

const phrase = z.string().check(z.minLength(1), z.maxLength(300));

/** What the team has agreed on before anything is inserted. */
export const guardRules = z.object({
	/** Marketing messages per contact: at most `most` in `days`. */
	marketingCap: z.object({
		most: z.int().check(z.minimum(0), z.maximum(1_000)),
		days: z.int().check(z.minimum(1), z.maximum(3_650)),
	}),
	/** Words and phrases no reply may hold. */
	forbidden: z.array(phrase).check(z.maxLength(500)),
	/** Sentences that replies of these kinds (none named: all) must hold. */
	disclaimers: z
		.array(z.object({ text: phrase, kinds: z.array(z.enum(TEMPLATE_KINDS)) }))
		.check(z.maxLength(100)),
});
export type GuardRules = z.infer<typeof guardRules>;

export const TRIGGERS = ["/", ";", ":", ""] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** How this person answers: who they are to templates, and how they call them up. */
export const replySetup = z.object({
	agentName: z.string().check(z.maxLength(200)),
	signature: z.string().check(z.maxLength(2_000)),
	bookingLink: z.string().check(z.maxLength(500)),
	teamName: z.string().check(z.maxLength(200)),
	/** Language of replies where nothing else says one; empty: the browser's. */
	language: z.string().check(z.maxLength(35)),
	/** Formal address ("Sie", "Lei") where a template has it in the contact's language. */
	formal: z.boolean(),
	/** Of sales, ISO 4217; empty: that of the browser's region. */
	currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
	/** Character that calls up a template inside the message box; empty: none does. */
	trigger: z.enum(TRIGGERS),
	rules: guardRules,
});
export type ReplySetup = z.infer<typeof replySetup>;

export const USUAL_SETUP: ReplySetup = {
	agentName: "",
	signature: "",
	bookingLink: "",
	teamName: "",
	language: "",
	formal: false,
	currency: "",
	trigger: "/",
	rules: { marketingCap: { most: 2, days: 30 }, forbidden: [], disclaimers: [] },
};
