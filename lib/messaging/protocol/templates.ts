import * as z from "zod/mini";
import { threadKey } from "../../contract/page-view.ts";
import { PLATFORM_IDS } from "../../contract/sites.ts";
import { INQUIRY_TYPES, TEMPLATE_LIMITS, template } from "../../contract/template.ts";
import {
	conversationStep,
	marketingSent,
	replySetup,
	suggestion,
	suggestionAsked,
	templateDraft,
	templateId,
	templateVersion,
} from "../../contract/template-records.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const OURS = ["frame", "page"] as const;
const importId = z.string().check(z.minLength(1), z.maxLength(64));
const many = z.array(template).check(z.minLength(1), z.maxLength(TEMPLATE_LIMITS.templates));

export const templates = {
	"templates.list": { request: nothing, reply: z.object({ templates: z.array(template) }), mayAsk: OURS },
	/** An insertion was verified: feeds "recent", and teaches what is suggested where the customer's message is told. */
	"templates.used": {
		request: z.object({
			templateId,
			/** Where it went in: a frame names its own conversation only. */
			threadKey: z.optional(threadKey),
			message: z.optional(z.string().check(z.maxLength(20_000))),
			platform: z.optional(z.enum(PLATFORM_IDS)),
			inquiryType: z.optional(z.enum(INQUIRY_TYPES)),
		}),
		reply: nothing,
		mayAsk: OURS,
	},
	"templates.recent": {
		request: nothing,
		reply: z.object({ templateIds: z.array(z.string()) }),
		mayAsk: OURS,
	},
	/** Best first. `language`: in which the message is written, where that can be told. */
	"templates.suggest": {
		request: suggestionAsked,
		reply: z.object({ suggestions: z.array(suggestion), language: z.optional(z.string()) }),
		mayAsk: OURS,
	},
	/** Forgets all that insertions have taught. */
	"templates.forget": { request: nothing, reply: nothing, mayAsk: ["page"] },
	"templates.pin": { request: z.object({ templateId, pinned: z.boolean() }), reply: nothing, mayAsk: OURS },
	/**
	 * All or none; `newer`: somebody saved this one meanwhile, `full`: the library has no more room, `forbidden`: one of
	 * them is the team's, and the person's role does not allow to change those.
	 */
	"templates.save": {
		request: z.object({ templates: many, action: z.enum(["edited", "restored", "archived"]) }),
		reply: z.union([
			z.object({ saved: z.array(template) }),
			z.object({ newer: template }),
			z.object({ full: z.literal(true) }),
			z.object({ forbidden: z.literal(true) }),
		]),
		mayAsk: ["page"],
	},
	"templates.history": {
		request: z.object({ templateId }),
		reply: z.object({ versions: z.array(templateVersion) }),
		mayAsk: ["page"],
	},
	/** Changes not saved yet, kept so that a closed tab costs nothing. */
	"drafts.list": {
		request: nothing,
		reply: z.object({ drafts: z.array(templateDraft) }),
		mayAsk: ["page"],
	},
	"drafts.keep": { request: templateDraft, reply: nothing, mayAsk: ["page"] },
	"drafts.drop": { request: z.object({ templateId }), reply: nothing, mayAsk: ["page"] },
	/** A template whose id is there already is replaced. An import of one id is done once, however often it is asked for. */
	"templates.import": {
		request: z.object({ importId, templates: many }),
		reply: z.union([
			z.object({ importId }),
			z.object({ newer: template }),
			z.object({ full: z.literal(true) }),
			z.object({ forbidden: z.literal(true) }),
		]),
		mayAsk: ["page"],
	},
	"templates.unimport": {
		request: z.object({ importId }),
		reply: z.object({ undone: z.boolean() }),
		mayAsk: ["page"],
	},
	"steps.read": {
		request: z.object({ threadKey }),
		reply: z.object({ step: z.optional(conversationStep) }),
		mayAsk: OURS,
	},
	/** Without `step` the conversation has left its template. */
	"steps.keep": {
		request: z.object({ threadKey, step: z.optional(conversationStep) }),
		reply: nothing,
		mayAsk: OURS,
	},
	"marketing.times": {
		request: z.object({ threadKey }),
		reply: z.object({ times: z.array(z.number()) }),
		mayAsk: OURS,
	},
	"marketing.record": { request: marketingSent, reply: nothing, mayAsk: OURS },
	"setup.read": { request: nothing, reply: replySetup, mayAsk: OURS },
	"setup.save": { request: replySetup, reply: nothing, mayAsk: ["page"] },
	/** For the message box itself: published templates with a shortcut, and the trigger character. */
	"inline.shortcuts": {
		request: nothing,
		reply: z.object({
			trigger: replySetup.shape.trigger,
			shortcuts: z.array(z.object({ templateId, shortcut: z.string(), title: z.string() })),
		}),
		mayAsk: ["content"],
	},
} as const satisfies Record<string, ProtocolEntry>;
