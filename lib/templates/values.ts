import type { TemplateField } from "../contract/template.ts";
import { cleanLines, cleanText } from "./clean-text.ts";
import { dateValue, isoDay } from "./date-value.ts";
import { firstName } from "./first-name.ts";

/** What a template may speak of. Texts come from a foreign page and are cleaned here. */
export interface TemplateValues {
	readonly contact?:
		| {
				/** The display name; `contact.first_name` is not guessed from it here. */
				readonly name?: string | undefined;
				readonly firstName?: string | undefined;
				readonly handle?: string | undefined;
				readonly language?: string | undefined;
				readonly company?: string | undefined;
				readonly tags?: readonly string[] | undefined;
				/** Custom fields by name: `contact.order_number`. */
				readonly fields?: Readonly<Record<string, string>> | undefined;
		  }
		| undefined;
	readonly agent?: {
		readonly name?: string | undefined;
		/** May have several lines. */
		readonly signature?: string | undefined;
		readonly bookingLink?: string | undefined;
	};
	readonly team?: { readonly name?: string | undefined };
	readonly conversation?: {
		readonly platform?: string | undefined;
		readonly inquiryType?: string | undefined;
		readonly lastMessage?: string | undefined;
		/** Until when an answer is promised; epoch ms. */
		readonly due?: number | undefined;
	};
	/** Epoch ms. */
	readonly now: number;
	/** Typed in by the person, by path: `ask.order_number`, `contact.first_name`. They win over everything. */
	readonly answers: ReadonlyMap<string, string>;
}

type Scope = Record<string, unknown>;

/** Paths an answer may set: two names, nothing that a prototype knows. */
const PATH = /^([a-z][a-z0-9_]{0,39})\.([a-z][a-z0-9_]{0,59})$/i;

/** Every path a template may name beside `ask.*` and the contact's custom fields. */
export const KNOWN_PATHS = [
	"contact.first_name",
	"contact.name",
	"contact.handle",
	"contact.company",
	"contact.language",
	"contact.tags",
	"agent.name",
	"agent.first_name",
	"agent.signature",
	"agent.booking_link",
	"team.name",
	"conversation.platform",
	"conversation.inquiry_type",
	"conversation.last_message",
	"conversation.due",
	"now",
] as const;

/** Liquid's scope: objects without prototypes, and no entry for a value that is empty. */
export function scopeOf(values: TemplateValues, fields: readonly TemplateField[] = []): Scope {
	const { contact, agent, team, conversation } = values;
	const scope = bag({
		contact: bag({
			...safeNames(contact?.fields),
			name: contact?.name,
			first_name: contact?.firstName,
			handle: contact?.handle,
			language: contact?.language,
			company: contact?.company,
			tags: contact?.tags?.map(cleanText).filter(Boolean),
		}),
		agent: bag({
			name: agent?.name,
			first_name: agent?.name === undefined ? undefined : firstName(agent.name),
			booking_link: agent?.bookingLink,
		}),
		team: bag({ name: team?.name }),
		conversation: bag({
			platform: conversation?.platform,
			inquiry_type: conversation?.inquiryType,
			last_message: conversation?.lastMessage,
			due: conversation?.due === undefined ? undefined : dateValue(conversation.due, "minute"),
		}),
		ask: bag({}),
		now: dateValue(values.now, "minute"),
	});
	setAnswer(scope, "agent.signature", cleanLines(agent?.signature ?? ""));
	for (const { name, rememberAs } of fields) {
		const remembered = rememberAs === undefined ? undefined : safeNames(contact?.fields)[rememberAs];
		if (remembered !== undefined) answer(scope, `ask.${name}`, remembered, fields);
	}
	for (const [path, text] of values.answers) answer(scope, path, text, fields);
	return scope;
}

function answer(scope: Scope, path: string, text: string, fields: readonly TemplateField[]): void {
	const field = fields.find(({ name }) => path === `ask.${name}`);
	const clean = field?.kind === "long" ? cleanLines(text) : cleanText(text);
	setAnswer(scope, path, field?.kind === "date" ? (isoDay(clean) ?? clean) : clean);
}

/** A variable without a dot, `{{ order }}`, can be answered too. */
function setAnswer(scope: Scope, path: string, value: unknown): void {
	if (value === "") return;
	const [, group, name] = PATH.exec(path) ?? [];
	if (group === undefined || name === undefined) {
		scope[path] = value;
		return;
	}
	const inside = scope[group];
	const target: Scope = typeof inside === "object" && inside !== null ? (inside as Scope) : bag({});
	target[name] = value;
	scope[group] = target;
}

/** Custom fields whose names a template can write; what a restored backup may hold beside them is left out. */
function safeNames(fields: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
	const safe = Object.entries(fields).filter(([name, value]) => PATH.test(`contact.${name}`) && value !== "");
	return Object.fromEntries(safe);
}

function bag(entries: Scope): Scope {
	const made: Scope = Object.create(null);
	// Liquid counts the entries where `size` is not one of them: a field of that name would be answered by a number.
	made["size"] = undefined;
	for (const [name, value] of Object.entries(entries)) {
		const kept = typeof value === "string" ? cleanText(value) : value;
		if (kept !== undefined && kept !== "") made[name] = kept;
	}
	return made;
}
