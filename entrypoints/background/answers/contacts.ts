/** Answers about contacts and notes. */
import { changeContact, changeContacts, listContacts, readCard } from "../../../lib/db/history/contacts.ts";
import type { HistoryTools } from "../../../lib/db/history/history-tools.ts";
import { writeNote } from "../../../lib/db/history/notes.ts";
import { linkContacts, suggestionsFor, unlinkContacts } from "../../../lib/db/history/same-person.ts";
import type { Asker } from "../../../lib/messaging/answer.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { contacts } from "../../../lib/messaging/protocol/contacts.ts";
import { type Recording, readRecording } from "../../../lib/settings/recording.ts";
import { fieldChanges } from "../../../lib/sync/note-changes.ts";
import type { ClockService } from "../clock/service.ts";
import type { TabThread } from "../tab-threads.ts";
import type { TeamService } from "../team/service.ts";
import type { Troubles } from "../troubles.ts";
import type { AnswersTo } from "./answers-to.ts";
import type { Whom } from "./whom.ts";

interface Needs {
	readonly tools: HistoryTools;
	readonly whom: Whom;
	readonly team: Pick<TeamService, "noteAll">;
	readonly clocks: Pick<ClockService, "contactChanged">;
	readonly troubles: Troubles;
}

export function answerContacts({
	tools,
	whom: { allowed, asked, kept },
	team,
	clocks,
	troubles,
}: Needs): AnswersTo<typeof contacts> {
	const { db, vault } = tools;
	return {
		"contact.read": async ({ who }, asker) => {
			const about = await allowed(who, asker);
			const whose = about?.contactId ?? about?.thread?.seen;
			const [card, fields, recording, lock] = await Promise.all([
				whose && readCard(tools, whose),
				about ? db.fieldDefinitions.orderBy("place").toArray() : [],
				about?.thread?.seen ? recordingOf(about.thread, asker, troubles) : undefined,
				vault.state(),
			]);
			return {
				...(card ? { card } : {}),
				fields,
				...(recording ? { recording } : {}),
				isLocked: lock === "locked",
			};
		},
		"contact.change": async ({ who, change }, asker) => {
			const contactId = await kept(who, asker);
			const done = contactId !== undefined && (await changeContact(tools, contactId, change));
			if (done) await clocks.contactChanged(contactId, "threadKey" in who ? who.threadKey : undefined);
			return announced(done);
		},
		"note.write": async ({ who, ...wish }, asker) => {
			const contactId = await kept(who, asker);
			if (contactId === undefined) return { done: false, isLocked: false };
			const note = await writeNote(tools, { ...wish, contactId });
			if (typeof note !== "string") await announceChange("contacts", "history");
			return { done: typeof note !== "string", isLocked: note === "locked" };
		},
		"contact.suggest": async ({ who }, asker) => {
			const about = await asked(who, asker);
			const { contactId } = about ?? {};
			return { suggestions: contactId === undefined ? [] : await suggestionsFor(db, contactId) };
		},
		"contact.link": async ({ who, otherId }, asker) => {
			const contactId = await kept(who, asker);
			if (contactId === undefined) return { done: false };
			const suggested = await suggestionsFor(db, contactId);
			const mayLink = asker.kind === "page" || suggested.some((one) => one.contactId === otherId);
			return announced(mayLink && (await linkContacts(tools, contactId, otherId)));
		},
		"contact.unlink": async ({ who, linkId }, asker) => {
			const about = await asked(who, asker);
			const link = await db.contactLinks.get(linkId);
			if (!link || link.keptId !== about?.contactId) return { done: false };
			return announced((await unlinkContacts(tools, linkId)) !== undefined);
		},
		"contacts.list": async () => ({ contacts: await listContacts(db) }),
		"contacts.tag": async ({ ids, tag, on }) =>
			announced(await changeContacts(tools, ids, { do: "tag", tag, on })),
		"fields.list": async () => ({ fields: await db.fieldDefinitions.orderBy("place").toArray() }),
		"fields.save": async ({ fields }) => {
			const before = await db.fieldDefinitions.toArray();
			await db.transaction("rw", db.fieldDefinitions, async () => {
				await db.fieldDefinitions.clear();
				await db.fieldDefinitions.bulkPut(fields);
			});
			await team.noteAll(fieldChanges(before, fields));
			await announceChange("contacts");
			return {};
		},
	};
}

async function recordingOf(
	{ seen, isVanishing }: TabThread,
	{ isPrivate }: Asker,
	troubles: Troubles,
): Promise<Recording | "vanishing" | "private" | "full"> {
	if (isPrivate) return "private";
	if (!seen) return "off";
	const state = (await readRecording())[seen.platform];
	if (state !== "on") return state;
	return isVanishing ? "vanishing" : troubles.recent() === "full" ? "full" : state;
}

async function announced(done: boolean): Promise<{ done: boolean }> {
	if (done) await announceChange("contacts", "history");
	return { done };
}
