/** A reply template. Bodies are Liquid, one per language variant. */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "./sites.ts";

export const INQUIRY_TYPES = ["support", "sales", "complaint", "collaboration", "general"] as const;
export const TEMPLATE_KINDS = ["reply", "acknowledgement", "marketing", "public", "steps", "survey"] as const;
export const FIELD_KINDS = ["text", "long", "choice", "date"] as const;
export type InquiryType = (typeof INQUIRY_TYPES)[number];
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What a template may hold, and a library. `body` in bytes of UTF-8, the others in characters or entries. */
export const TEMPLATE_LIMITS = {
	title: 200,
	shortcut: 40,
	folder: 100,
	tag: 60,
	tags: 50,
	body: 16_384,
	variants: 40,
	steps: 20,
	fields: 40,
	options: 50,
	templates: 10_000,
} as const;

const text = (max: number) => z.string().check(z.maxLength(max));

/** A name as Liquid and a custom field write it: `order_number`. */
const fieldName = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/));

/** UTF-8 never takes fewer bytes than there are UTF-16 units, so short bodies are not encoded to be measured. */
export function bodyFits(body: string): boolean {
	if (body.length > TEMPLATE_LIMITS.body) return false;
	return body.length * 3 <= TEMPLATE_LIMITS.body || utf8Length(body) <= TEMPLATE_LIMITS.body;
}

export function utf8Length(body: string): number {
	return new TextEncoder().encode(body).length;
}

const body = z.string().check(z.refine(bodyFits));
const language = z.string().check(z.minLength(2), z.maxLength(35));

/** Something the person is asked for: `{{ ask.order_number }}` belongs to the field named `order_number`. */
export const templateField = z.object({
	name: fieldName,
	kind: z.enum(FIELD_KINDS),
	/** As it is asked for. Empty: read off the name. */
	label: z._default(text(100), ""),
	/** For kind `choice`. */
	options: z._default(z.array(text(200)).check(z.maxLength(TEMPLATE_LIMITS.options)), []),
	/** Custom field of the contact that keeps the answer, and answers it next time. */
	rememberAs: z.optional(fieldName),
});
export type TemplateField = z.infer<typeof templateField>;

/** Fields with a default were not there in the first version; what it stored reads as if they had been. */
export const template = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(64)),
	title: z.string().check(z.minLength(1), z.maxLength(TEMPLATE_LIMITS.title)),
	/** Without the trigger character: `delay`. */
	shortcut: text(TEMPLATE_LIMITS.shortcut),
	folder: text(TEMPLATE_LIMITS.folder),
	tags: z._default(z.array(text(TEMPLATE_LIMITS.tag)).check(z.maxLength(TEMPLATE_LIMITS.tags)), []),
	kind: z.enum(TEMPLATE_KINDS),
	inquiryTypes: z.array(z.enum(INQUIRY_TYPES)),
	/** Empty: every platform. */
	platforms: z.array(z.enum(PLATFORM_IDS)),
	/** BCP 47 language → Liquid body; of kind `steps`, the first message. */
	variants: z.record(language, body),
	/** Kind `steps`: BCP 47 language → the messages after the first, in order. */
	laterSteps: z._default(z.record(language, z.array(body).check(z.maxLength(TEMPLATE_LIMITS.steps))), {}),
	fields: z._default(z.array(templateField).check(z.maxLength(TEMPLATE_LIMITS.fields)), []),
	owner: z._default(z.enum(["mine", "team"]), "mine"),
	/** A draft is seen in the manager only. */
	state: z._default(z.enum(["draft", "published"]), "published"),
	/** Put away: kept with its history, found in the manager's archive only. */
	archived: z._default(z.boolean(), false),
	pinned: z._default(z.boolean(), false),
	/** Counts the saved changes, from 1. The versions before are in a table of their own. */
	version: z._default(z.int().check(z.minimum(1)), 1),
	/** Epoch ms. */
	updatedAt: z.number(),
	/** Name of who changed it last, where known. */
	updatedBy: z.optional(text(200)),
});
export type Template = z.infer<typeof template>;

/** As an earlier version of Aside, our starter library or an import writes it: with the later fields left out. */
export type TemplateInput = z.input<typeof template>;

export function withDefaults(given: TemplateInput): Template {
	return {
		...given,
		tags: given.tags ?? [],
		laterSteps: given.laterSteps ?? {},
		fields: (given.fields ?? []).map(({ label = "", options = [], ...field }) => ({
			...field,
			label,
			options,
		})),
		owner: given.owner ?? "mine",
		state: given.state ?? "published",
		archived: given.archived ?? false,
		pinned: given.pinned ?? false,
		version: given.version ?? 1,
	};
}
