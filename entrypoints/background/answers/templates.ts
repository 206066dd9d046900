import type { Clock } from "../../../lib/base/clock.ts";
import type { Template } from "../../../lib/contract/template.ts";
import type { SuggestionAsked } from "../../../lib/contract/template-records.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { keepTemplateUse } from "../../../lib/db/history/template-uses.ts";
import { importTemplates, takeBackImport } from "../../../lib/db/template-imports.ts";
import {
	dropDraft,
	dropStep,
	forgetLearned,
	keepDraft,
	keepStep,
	learnUse,
	marketingTimes,
	readDrafts,
	readLearned,
	readStep,
	recordMarketing,
} from "../../../lib/db/template-records.ts";
import {
	countUses,
	listTemplates,
	pinTemplate,
	recentTemplateIds,
	recordUse,
	saveTemplates,
	storedTemplates,
	templateHistory,
} from "../../../lib/db/template-store.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { templates } from "../../../lib/messaging/protocol/templates.ts";
import { readReplySetup, writeReplySetup } from "../../../lib/settings/reply-setup.ts";
import { settingChange } from "../../../lib/sync/note-changes.ts";
import { mayChange } from "../../../lib/sync/states.ts";
import { learnFrom } from "../../../lib/templates/suggest/learn.ts";
import { suggestTemplates } from "../../../lib/templates/suggest/suggest.ts";
import { isAlwaysPrivate } from "../always-private.ts";
import { detectLanguage } from "../detect-language.ts";
import { loadStarters, loadTopicMatch } from "../own-files.ts";
import type { TeamService } from "../team/service.ts";
import type { AnswersTo } from "./answers-to.ts";
import type { Whom } from "./whom.ts";

interface Needs {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly whom: Whom;
	readonly team: Pick<TeamService, "note" | "soon" | "noteAll">;
}

export function answerTemplates({ db, clock, whom, team }: Needs): AnswersTo<typeof templates> {
	const { note } = team;
	const all = async () => (isAlwaysPrivate() ? [...(await loadStarters())] : listTemplates(db, loadStarters));
	const changed = async () => {
		team.soon();
		await announceChange("templates");
		return {};
	};
	return {
		"templates.list": async () => ({ templates: await all() }),
		"templates.used": async ({ templateId, threadKey, ...use }, asker) => {
			const at = clock();
			await recordUse(db, templateId, at);
			if (asker.isPrivate) return {};
			const isTheirs = threadKey !== undefined && (await whom.asked({ threadKey }, asker));
			if (isTheirs && (await keepTemplateUse(db, { threadKey, templateId, at })))
				await announceChange("history");
			if (use.message) {
				const subjects = (await loadTopicMatch()).subjectsOf(use.message);
				await learnUse(db, templateId, (known) => learnFrom(templateId, known, { ...use, subjects }));
			}
			return {};
		},
		"templates.recent": async () => ({ templateIds: await recentTemplateIds(db) }),
		"templates.suggest": (asked) => suggest(db, asked, all),
		"templates.forget": async () => {
			await forgetLearned(db);
			return changed();
		},
		"templates.pin": async ({ templateId, pinned }) => {
			await pinTemplate(db, templateId, pinned, note);
			return changed();
		},
		"templates.save": async ({ templates: given, action }) => {
			const { agentName } = await readReplySetup();
			const by = agentName === "" ? {} : { by: agentName };
			const owned = await withOwners(db, given);
			if (owned === "forbidden") return { forbidden: true };
			const outcome = await saveTemplates(db, { templates: owned, action, at: clock(), note, ...by });
			if (!("saved" in outcome)) return outcome;
			await changed();
			return { saved: [...outcome.saved] };
		},
		"templates.history": async ({ templateId }) => ({ versions: await templateHistory(db, templateId) }),
		"drafts.list": async () => ({ drafts: await readDrafts(db) }),
		"drafts.keep": async (draft) => {
			await keepDraft(db, draft);
			return {};
		},
		"drafts.drop": async ({ templateId }) => {
			await dropDraft(db, templateId);
			return {};
		},
		"templates.import": async ({ importId, templates: given }) => {
			const owned = await withOwners(db, given);
			if (owned === "forbidden") return { forbidden: true };
			const outcome = await importTemplates(db, { id: importId, templates: owned }, clock(), note);
			if ("importId" in outcome) await changed();
			return outcome;
		},
		"templates.unimport": async ({ importId }) => {
			const undone = await takeBackImport(db, importId, clock(), note);
			await changed();
			return { undone };
		},
		...answerAround(db, team),
		"inline.shortcuts": async () => ({
			trigger: (await readReplySetup()).trigger,
			shortcuts: (await all())
				.filter((template) => isUsable(template) && template.shortcut !== "")
				.map(({ id, shortcut, title }) => ({ templateId: id, shortcut, title })),
		}),
	};
}

type Around = Extract<keyof typeof templates, `steps.${string}` | `marketing.${string}` | `setup.${string}`>;

/** Steps, marketing and the setup: small records, read and written as they are. */
function answerAround(db: AsideDatabase, team: Needs["team"]): Pick<AnswersTo<typeof templates>, Around> {
	return {
		"steps.read": async ({ threadKey }) => {
			const step = await readStep(db, threadKey);
			return step ? { step } : {};
		},
		"steps.keep": async ({ threadKey, step }) => {
			await (step ? keepStep(db, step) : dropStep(db, threadKey));
			return {};
		},
		"marketing.times": async ({ threadKey }) => ({ times: await marketingTimes(db, threadKey) }),
		"marketing.record": async (sent) => {
			await recordMarketing(db, sent);
			return {};
		},
		"setup.read": readReplySetup,
		"setup.save": async (setup) => {
			const before = await readReplySetup();
			const mayRule = await mayChange(db, "rule", false);
			await writeReplySetup(mayRule ? setup : { ...setup, rules: before.rules });
			if (mayRule) await team.noteAll([settingChange("rule", setup.rules)]);
			await announceChange("settings", "templates");
			return {};
		},
	};
}

/** What the team has stays the team's. Forbidden: the person's role does not allow to change one of them. */
async function withOwners(db: AsideDatabase, given: readonly Template[]): Promise<Template[] | "forbidden"> {
	const stored = await storedTemplates(
		db,
		given.map(({ id }) => id),
	);
	const owned = given.map((one, index) => (stored[index]?.owner === "team" ? asTeams(one) : one));
	const isAllowed = !owned.some(({ owner }) => owner === "team") || (await mayChange(db, "template", false));
	return isAllowed ? owned : "forbidden";
}

function asTeams(template: Template): Template {
	return { ...template, owner: "team" };
}

async function suggest(db: AsideDatabase, asked: SuggestionAsked, all: () => Promise<Template[]>) {
	const [match, templates, learned, counts, detected] = await Promise.all([
		loadTopicMatch(),
		all(),
		readLearned(db),
		countUses(db),
		detectLanguage(asked.message),
	]);
	const language = asked.language ?? detected;
	const suggestions = suggestTemplates({
		templates: templates.filter(isUsable),
		asked: { ...asked, ...(language !== undefined && { language }) },
		learned,
		match,
		counts,
	});
	return { suggestions: [...suggestions], ...(detected !== undefined && { language: detected }) };
}

function isUsable({ state, archived }: Template): boolean {
	return state === "published" && !archived;
}
