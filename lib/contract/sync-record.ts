/**
 * What is kept in step between the members of a team and the devices of one person. A record is a flat bag of fields;
 * each field carries the sequence of its last write, so that edits of different fields merge by themselves. Sets are
 * spread over fields (`tag.<hash>: "vip"`), language variants too (`body.de`): both then merge without a rule of their own.
 */
import * as z from "zod/mini";

/**
 * - `template`, `folder`: the library
 * - `standard`: response targets and working hours; `rule`: forbidden words, escalation; `field`: a custom field's definition
 * - `handover`: a conversation given to a teammate, sealed with the team's secret
 * - `member`: written by the server alone, so that everyone's names and roles are there offline
 */
export const RECORD_KINDS = [
	"template",
	"folder",
	"standard",
	"rule",
	"field",
	"handover",
	"member",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Sizes in bytes of UTF-8 unless named otherwise. The server says the same in `/v1/config`. */
export const LIMITS = {
	pushMutations: 100,
	pushBytes: 1024 * 1024,
	pageRecords: 200,
	pageBytes: 512 * 1024,
	recordBytes: 128 * 1024,
	bodyBytes: 16 * 1024,
	recordFields: 400,
	jsonDepth: 12,
	socketFrameBytes: 4 * 1024,
	socketsForEachPerson: 5,
} as const;

export const recordId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const uuid = z
	.string()
	.check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** A team's own count of its writes; 0 is before the first. */
export const sequence = z.number().check(z.int(), z.minimum(0));

const fieldName = z.string().check(z.regex(/^[a-z][A-Za-z0-9._:-]{0,79}$/));

/** `null`: the field was taken away. */
export const fields = z.record(fieldName, z.json());
export type Fields = z.infer<typeof fields>;
export type FieldValue = Fields[string];

/** Field → sequence of its last write. */
export const fieldSequences = z.record(fieldName, sequence);
export type FieldSequences = z.infer<typeof fieldSequences>;

export const syncRecord = z.object({
	id: recordId,
	kind: z.enum(RECORD_KINDS),
	/** True: the person's own, seen by their devices alone. */
	own: z.boolean(),
	/** Sequence of the last write to any field. */
	seq: sequence,
	deleted: z.boolean(),
	/** Version of the fields' meaning, raised by the client that writes them; unknown fields are carried along. */
	schema: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
	f: fields,
	fseq: fieldSequences,
});
export type SyncRecord = z.infer<typeof syncRecord>;

export const mutation = z.object({
	/** Counts up on each device; the same number always carries the same change. */
	mid: z.number().check(z.int(), z.minimum(1)),
	id: recordId,
	kind: z.enum(RECORD_KINDS),
	own: z.boolean(),
	op: z.enum(["set", "delete"]),
	/** The device believes the record is new. */
	create: z.boolean(),
	schema: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
	f: fields,
	/** For each touched field (for a deletion: each field) the sequence the person had seen; 0 when absent. */
	base: fieldSequences,
});
export type Mutation = z.infer<typeof mutation>;

/** The same value, whatever the order of its keys. */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
	return one === other || canonical(one ?? null) === canonical(other ?? null);
}

/** JSON with sorted keys: one text for one value. */
export function canonical(value: FieldValue): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
