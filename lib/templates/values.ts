import { cleanText } from "./clean-text.ts";

/** What a template may speak of. Texts come from a foreign page and are cleaned here. */
export interface TemplateValues {
	readonly contact?: {
		/** The display name; `contact.first_name` is not guessed from it here. */
		readonly name?: string | undefined;
		readonly firstName?: string | undefined;
		readonly handle?: string | undefined;
	};
	readonly agent?: { readonly name?: string | undefined };
	readonly conversation?: { readonly platform?: string | undefined };
	/** Epoch ms. */
	readonly now: number;
	/** Typed in by the person, by path: `ask.order_number`, `contact.first_name`. They win over everything. */
	readonly answers: ReadonlyMap<string, string>;
}

type Scope = Record<string, unknown>;

/** Paths an answer may set: two names, nothing that a prototype knows. */
const PATH = /^([a-z][a-z0-9_]{0,39})\.([a-z][a-z0-9_]{0,59})$/i;

/** Liquid's scope: objects without prototypes, and no entry for a value that is empty. */
export function scopeOf(values: TemplateValues): Scope {
	const { contact, agent, conversation } = values;
	const scope = bag({
		contact: bag({ name: contact?.name, first_name: contact?.firstName, handle: contact?.handle }),
		agent: bag({ name: agent?.name }),
		conversation: bag({ platform: conversation?.platform }),
		ask: bag({}),
		now: values.now,
	});
	for (const [path, answer] of values.answers) setAnswer(scope, path, cleanText(answer));
	return scope;
}

/** A variable without a dot, `{{ order }}`, can be answered too. */
function setAnswer(scope: Scope, path: string, answer: string): void {
	if (answer === "") return;
	const [, group, name] = PATH.exec(path) ?? [];
	if (group === undefined || name === undefined) {
		scope[path] = answer;
		return;
	}
	const inside = scope[group];
	const target: Scope = typeof inside === "object" && inside !== null ? (inside as Scope) : bag({});
	target[name] = answer;
	scope[group] = target;
}

function bag(entries: Scope): Scope {
	const made: Scope = Object.create(null);
	for (const [name, value] of Object.entries(entries)) {
		const kept = typeof value === "string" ? cleanText(value) : value;
		if (kept !== undefined && kept !== "") made[name] = kept;
	}
	return made;
}
