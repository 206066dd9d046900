/**
 * What Aside keeps: one entry for each kind of data, over all tables of the database and all storage of the browser. The
 * page in Desk and the table in `docs/privacy.md` both say this and nothing else; a test compares.
 */
import type { RetentionKind } from "../contract/keeping.ts";
import type { MessageKey } from "../i18n/say.ts";

export interface KeptData {
	readonly title: MessageKey;
	/** What of it is kept, and where it comes from. */
	readonly text: MessageKey;
	/** Where it lies: tables of the database, items of `storage.local`, or whatever is in memory only. */
	readonly lies: { readonly tables: readonly string[] } | { readonly items: readonly string[] } | "memory";
	/** What the settings say of its age, or words of its own. */
	readonly stays: RetentionKind | { readonly words: MessageKey };
	readonly goes: MessageKey;
	/** The page of Desk where it is removed. */
	readonly page?: "templates" | "contacts" | "team" | "settings";
}

const ERASED = { goes: "dataGoesErased", page: "contacts" } as const;
const UNTIL_ERASED = { words: "dataStaysErased" } as const;
const ALL_ERASED = { stays: UNTIL_ERASED, goes: "dataGoesAll", page: "settings" } as const;

export const DATA_MAP: readonly KeptData[] = [
	{
		title: "dataScreen",
		text: "dataScreenText",
		lies: "memory",
		stays: { words: "dataStaysOpen" },
		goes: "dataGoesClosed",
	},
	{
		title: "dataMessages",
		text: "dataMessagesText",
		lies: { tables: ["messages", "conversations", "shelves"] },
		stays: "messages",
		...ERASED,
	},
	{
		title: "dataNotes",
		text: "dataNotesText",
		lies: { tables: ["notes"] },
		stays: "notes",
		...ERASED,
	},
	{
		title: "dataContacts",
		text: "dataContactsText",
		lies: { tables: ["contacts", "identities", "contactLinks", "fieldDefinitions"] },
		stays: "contacts",
		...ERASED,
	},
	{
		title: "dataActivity",
		text: "dataActivityText",
		lies: { tables: ["templateUses", "outcomes"] },
		stays: "activity",
		...ERASED,
	},
	{
		title: "dataClocks",
		text: "dataClocksText",
		lies: { tables: ["clocks", "conversationSteps", "marketingSent"] },
		stays: UNTIL_ERASED,
		goes: "dataGoesPerson",
		page: "contacts",
	},
	{ title: "dataSamples", text: "dataSamplesText", lies: { tables: ["samples"] }, ...ALL_ERASED },
	{
		title: "dataLearned",
		text: "dataLearnedText",
		lies: { tables: ["learnedTemplates"] },
		stays: UNTIL_ERASED,
		goes: "dataGoesForgotten",
		page: "settings",
	},
	{
		title: "templates",
		text: "dataTemplatesText",
		lies: { tables: ["templates", "templateVersions", "templateDrafts", "templateImports"] },
		stays: { words: "dataStaysRemoved" },
		goes: "dataGoesTemplates",
		page: "templates",
	},
	{
		title: "dataTeam",
		text: "dataTeamText",
		lies: { tables: ["replica", "outbox", "conflicts", "syncStates"] },
		stays: { words: "dataStaysTeam" },
		goes: "dataGoesTeam",
		page: "team",
	},
	{
		title: "dataRecords",
		text: "dataRecordsText",
		lies: { tables: ["removals", "states", "staged", "uses", "learned"] },
		...ALL_ERASED,
	},
	{
		title: "settings",
		text: "dataSettingsText",
		lies: { items: ["sites", "layouts", "recording", "replySetup", "standards", "retention"] },
		stays: { words: "dataStaysChanged" },
		goes: "dataGoesUninstalled",
		page: "settings",
	},
	{
		title: "dataSession",
		text: "dataSessionText",
		lies: "memory",
		stays: { words: "dataStaysRunning" },
		goes: "dataGoesBrowser",
	},
];

/** What holds for all of it. */
export const DATA_NOTES: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
	["dataWhere", "dataWhereText"],
	["dataVanishing", "dataVanishingText"],
	["dataPrivate", "dataPrivateText"],
];
