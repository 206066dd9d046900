/** What the fields of each kind must look like: asked by the server before it writes, by the editor before it offers. */
import * as z from "zod/mini";
import { type Fields, type FieldValue, LIMITS, type RecordKind } from "./sync-record.ts";

const text = (max: number) => z.string().check(z.maxLength(max));
const sealed = z
	.string()
	.check(z.regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/), z.maxLength(12_000));

/** Fields not named here pass as they are: a newer client may know more than this server. */
const KNOWN: Readonly<Record<RecordKind, Readonly<Record<string, z.ZodMiniType>>>> = {
	template: {
		title: text(200).check(z.minLength(1)),
		shortcut: text(40),
		folder: text(100),
		kind: text(40),
	},
	folder: { name: text(100).check(z.minLength(1)) },
	standard: {},
	rule: {},
	field: { name: text(100).check(z.minLength(1)) },
	handover: {
		/** Keyed hash of the conversation. */
		thread: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
		to: text(64),
		from: text(64),
		state: z.enum(["offered", "accepted", "declined", "done"]),
		/** Epoch ms. */
		due: z.number(),
		/** Link, name and note: `key.iv.ciphertext`, base64url. */
		sealed,
	},
	member: {},
};

const TAGS_MOST = 50;
const TAG_LENGTH = 60;

export type FieldTrouble = "field-shape" | "body-too-long" | "too-many-tags" | "too-many-fields" | "too-big";

/** Undefined: fine. `f` is what a mutation carries. */
export function troubleWith(kind: RecordKind, f: Fields): FieldTrouble | undefined {
	if (Object.keys(f).length > LIMITS.recordFields) return "too-many-fields";
	for (const [name, value] of Object.entries(f)) {
		const trouble = value === null ? undefined : troubleWithField(kind, name, value);
		if (trouble) return trouble;
	}
	return byteLength(JSON.stringify(f)) > LIMITS.recordBytes ? "too-big" : undefined;
}

/** The same of a whole record, after a merge. */
export function troubleWithRecord(f: Fields): FieldTrouble | undefined {
	if (Object.keys(f).length > LIMITS.recordFields) return "too-many-fields";
	const tags = Object.keys(f).filter((name) => name.startsWith("tag.") && f[name] !== null);
	if (tags.length > TAGS_MOST) return "too-many-tags";
	return byteLength(JSON.stringify(f)) > LIMITS.recordBytes ? "too-big" : undefined;
}

function troubleWithField(kind: RecordKind, name: string, value: FieldValue): FieldTrouble | undefined {
	if (name.startsWith("body.")) {
		if (typeof value !== "string") return "field-shape";
		return byteLength(value) > LIMITS.bodyBytes ? "body-too-long" : undefined;
	}
	if (name.startsWith("tag.")) {
		// The tag's own words, which fit no field's name, stand in the value.
		const isTag = value === true || (typeof value === "string" && value.length <= TAG_LENGTH);
		return isTag ? undefined : "field-shape";
	}
	const known = Object.hasOwn(KNOWN[kind], name) ? KNOWN[kind][name] : undefined;
	return !known || known.safeParse(value).success ? undefined : "field-shape";
}

const encoder = new TextEncoder();

export function byteLength(value: string): number {
	return encoder.encode(value).length;
}
