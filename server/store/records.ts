/** Records between rows and the contract's shape. */
import type { Selectable } from "kysely";
import type { SyncRecord } from "../../lib/contract/sync-record.ts";
import type { Tables } from "../database/schema.ts";

type RecordRow = Selectable<Tables["record"]>;

export function recordOf(row: RecordRow): SyncRecord {
	return {
		id: row.id,
		kind: row.kind as SyncRecord["kind"],
		own: row.owner !== "",
		seq: row.seq,
		deleted: row.deleted === 1,
		schema: row.schema_version,
		f: JSON.parse(row.f),
		fseq: JSON.parse(row.fseq),
	};
}

/** The columns of a record, but for those the team's lock adds. */
export function columnsOf(record: SyncRecord, owner: string) {
	return {
		owner,
		id: record.id,
		kind: record.kind,
		deleted: record.deleted ? 1 : 0,
		schema_version: record.schema,
		f: JSON.stringify(record.f),
		fseq: JSON.stringify(record.fseq),
	};
}

/** JSON of a record without reading its fields: most of what a server sends is this. */
export function recordJson(row: RecordRow): string {
	const { id, kind, owner, seq, deleted, schema_version } = row;
	const rest = JSON.stringify({
		id,
		kind,
		own: owner !== "",
		seq,
		deleted: deleted === 1,
		schema: schema_version,
	});
	return `${rest.slice(0, -1)},"f":${row.f},"fseq":${row.fseq}}`;
}
