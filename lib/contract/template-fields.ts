/**
 * A template as the fields of a record, and back. Tags, types, platforms and languages have a field each, so that two
 * people's edits of different ones merge by themselves. Fields of a newer Aside are carried along untouched.
 */
import { type Fields, type FieldValue, sameValue } from "./sync-record.ts";
import { type Template, template } from "./template.ts";

/** Raised when a field changes its meaning. */
export const TEMPLATE_SCHEMA = 1;

/**
 * All that a record says whose template went to the other side (from the person to the team, or back). It is no deletion:
 * a deleted id never comes back, and this template may.
 */
export const AWAY: Fields = { away: true };

export function isAway(f: Fields | undefined): boolean {
	return f?.["away"] === true;
}

const PLAIN = ["title", "shortcut", "folder", "kind", "state", "archived", "fields"] as const;
const FAMILIES = ["tag.", "inquiry.", "platform.", "body.", "later."] as const;

/** `pinned` is of the person alone: it goes between their own devices and never to the team. */
export function fieldsOfTemplate(given: Template): Fields {
	const { inquiryTypes, platforms, variants, laterSteps, tags } = given;
	return {
		...Object.fromEntries(PLAIN.map((name) => [name, given[name] as FieldValue])),
		...(given.owner === "mine" && { pinned: given.pinned }),
		...family(
			"tag.",
			tags.map((tag) => [markOf(tag), tag]),
		),
		...family(
			"inquiry.",
			inquiryTypes.map((type) => [type, true]),
		),
		...family(
			"platform.",
			platforms.map((id) => [id, true]),
		),
		...family(
			"body.",
			Object.entries(variants).map(([tag, body]) => [sayable(tag), body]),
		),
		...family(
			"later.",
			Object.entries(laterSteps).map(([tag, steps]) => [sayable(tag), steps]),
		),
	};
}

/** `f`, with `null` for what was taken away of `view`: what an edit has to say. */
export function changesTo(view: Fields | undefined, f: Fields): Fields {
	const gone = Object.keys(view ?? {}).filter(
		(name) => isOurs(name) && !Object.hasOwn(f, name) && view?.[name] !== null,
	);
	return { ...f, ...Object.fromEntries(gone.map((name) => [name, null])) };
}

/** What stays on the device with a template. */
export type Beside = Pick<Template, "version" | "updatedAt" | "pinned">;

/** Undefined: the fields make no template this Aside can show. */
export function templateOfFields(
	{ id, own }: { readonly id: string; readonly own: boolean },
	f: Fields,
	beside: Beside,
): Template | undefined {
	const known = PLAIN.filter((name) => f[name] !== undefined && f[name] !== null);
	const parsed = template.safeParse({
		...beside,
		...Object.fromEntries(known.map((name) => [name, f[name]])),
		...(own && typeof f["pinned"] === "boolean" && { pinned: f["pinned"] }),
		id,
		owner: own ? "mine" : "team",
		tags: membersOf(f, "tag.").map(([mark, tag]) => (typeof tag === "string" ? tag : mark)),
		inquiryTypes: membersOf(f, "inquiry.").map(([type]) => type),
		platforms: membersOf(f, "platform.").map(([platform]) => platform),
		variants: Object.fromEntries(membersOf(f, "body.").map(([tag, body]) => [unsaid(tag), body])),
		laterSteps: Object.fromEntries(membersOf(f, "later.").map(([tag, steps]) => [unsaid(tag), steps])),
	});
	return parsed.success ? parsed.data : undefined;
}

/** Whether the fields this Aside knows say the same. */
export function saysTheSame(one: Fields, other: Fields): boolean {
	const names = new Set([...Object.keys(one), ...Object.keys(other)].filter(isOurs));
	return [...names].every((name) => sameValue(one[name], other[name]));
}

function isOurs(name: string): boolean {
	return (
		name === "pinned" ||
		name === "away" ||
		PLAIN.some((one) => one === name) ||
		FAMILIES.some((prefix) => name.startsWith(prefix))
	);
}

function family(prefix: string, members: readonly (readonly [string, FieldValue])[]): Fields {
	return Object.fromEntries(members.map(([name, value]) => [prefix + name, value]));
}

/** In the order of their names, as a record has none of its own. */
function membersOf(f: Fields, prefix: string): [string, FieldValue][] {
	return Object.entries(f)
		.filter(([name, value]) => name.startsWith(prefix) && value !== null)
		.map(([name, value]): [string, FieldValue] => [name.slice(prefix.length), value])
		.sort(([one], [other]) => (one < other ? -1 : 1));
}

const PRIME = 0x100000001b3n;

/** A short name for a tag in any script: its FNV-1a hash of 64 bits. The field's value is the tag itself. */
function markOf(tag: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(tag)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
	return hash.toString(36);
}

/** BCP 47 needs no more than letters, digits and hyphens; anything else is written by its number. */
function sayable(language: string): string {
	return language.replace(/[^A-Za-z0-9-]/g, (odd) => `:${odd.charCodeAt(0).toString(16)}:`);
}

function unsaid(name: string): string {
	return name.replace(/:([0-9a-f]{1,4}):/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
