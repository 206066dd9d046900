import type { KeptTable, Row } from "./register.ts";

/** What a piece holds of a conversation, beside what is here. */
export interface ConversationInFile {
	readonly key: string;
	readonly rows: number;
	/** Some of these very messages are here. */
	readonly isShared: boolean;
	/** Messages of this conversation are here. */
	readonly isHere: boolean;
}

/** Rows of one table as they will be stored, with the lock's seal where there is a lock. */
export interface StagedPiece {
	/** Number of the piece; a piece that comes twice stands once. */
	readonly n: number;
	readonly parts: readonly { readonly table: KeptTable; readonly rows: readonly Row[] }[];
	readonly conversations: readonly ConversationInFile[];
}
