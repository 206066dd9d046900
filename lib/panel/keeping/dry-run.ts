/** What a restore would change, summed up over the pieces of the file. */

/** Rows of a table in the file: not here yet, here in an older state, or here already. */
export interface Comparison {
	readonly table: string;
	readonly fresh: number;
	readonly newer: number;
	readonly same: number;
}

/** What a piece of the file holds of a conversation, beside what is here. */
export interface ConversationInFile {
	readonly key: string;
	readonly rows: number;
	/** Some of these very messages are here. */
	readonly isShared: boolean;
	/** Messages of this conversation are here. */
	readonly isHere: boolean;
}

export interface DryRun {
	readonly rows: number;
	/** In the order of the file. */
	readonly tables: ReadonlyMap<string, Comparison>;
	readonly conversations: ReadonlyMap<string, ConversationInFile>;
}

export const EMPTY_DRY_RUN: DryRun = { rows: 0, tables: new Map(), conversations: new Map() };

export function plus(
	sum: DryRun,
	piece: {
		readonly comparisons: readonly Comparison[];
		readonly conversations: readonly ConversationInFile[];
	},
): DryRun {
	const tables = new Map(sum.tables);
	let rows = sum.rows;
	for (const one of piece.comparisons) {
		const known = tables.get(one.table) ?? { table: one.table, fresh: 0, newer: 0, same: 0 };
		tables.set(one.table, {
			table: one.table,
			fresh: known.fresh + one.fresh,
			newer: known.newer + one.newer,
			same: known.same + one.same,
		});
		rows += one.fresh + one.newer + one.same;
	}
	const conversations = new Map(sum.conversations);
	for (const one of piece.conversations) {
		const known = conversations.get(one.key);
		conversations.set(one.key, {
			...one,
			rows: one.rows + (known?.rows ?? 0),
			isShared: one.isShared || known?.isShared === true,
			isHere: one.isHere || known?.isHere === true,
		});
	}
	return { rows, tables, conversations };
}

/** Conversations that are here in another recording: a merge leaves their messages as they are here. */
export function leftAlone({ conversations }: DryRun): {
	readonly conversations: number;
	readonly messages: number;
} {
	const alone = [...conversations.values()].filter(({ isHere, isShared }) => isHere && !isShared);
	return { conversations: alone.length, messages: alone.reduce((sum, { rows }) => sum + rows, 0) };
}
