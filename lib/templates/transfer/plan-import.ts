import { failed, type Result, success } from "../../base/result.ts";
import { TEMPLATE_LIMITS, type Template, withDefaults } from "../../contract/template.ts";
import type { ImportRow, Incoming } from "./import-row.ts";

/** What to do with a template whose shortcut (or, in our own files, whose id) is there already. */
export type OnDuplicate = "keep-both" | "replace" | "skip";

export interface ImportPlan {
	/** To be stored all together, or none of them. */
	readonly puts: readonly Template[];
	/** The templates that `puts` replace, as they were: putting them back undoes that part. */
	readonly replaced: readonly Template[];
	/** Ids of those that were not there before: deleting them undoes the rest. */
	readonly added: readonly string[];
	/** Shortcuts that came in under another name: from → to. */
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	/** Rows left out because their template is there already. */
	readonly skipped: readonly number[];
}

/** `full`: more than 10,000 templates would stand there; nothing is planned. */
export type PlanFailure = { readonly kind: "full"; readonly room: number };

interface Planning {
	readonly rows: readonly ImportRow[];
	readonly existing: readonly Template[];
	readonly onDuplicate: OnDuplicate;
	/** Epoch ms. */
	readonly now: number;
	readonly newId: () => string;
}

/** Pure: says what would be stored. Refused rows are left out; within a file both of two equals are kept. */
export function planImport(planning: Planning): Result<ImportPlan, PlanFailure> {
	const room = TEMPLATE_LIMITS.templates - planning.existing.length;
	const place = createPlaces(planning);
	const placed = planning.rows.flatMap(({ at, template }) => (template ? [{ at, ...place(template) }] : []));
	const added = placed.flatMap(({ put, instead }) => (put && !instead ? [put.id] : []));
	if (added.length > room) return failed({ kind: "full", room });
	return success({
		puts: placed.flatMap(({ put }) => put ?? []),
		replaced: placed.flatMap(({ instead }) => instead ?? []),
		added,
		renamed: placed.flatMap(({ renamed }) => renamed ?? []),
		skipped: placed.flatMap(({ at, put }) => (put ? [] : [at])),
	});
}

interface Place {
	/** Absent: skipped. */
	readonly put?: Template;
	/** What it replaces. */
	readonly instead?: Template;
	readonly renamed?: { readonly from: string; readonly to: string };
}

/** Finds each template its place, knowing those it placed before. */
function createPlaces({ existing, onDuplicate, now, newId }: Planning): (template: Incoming) => Place {
	const stored = new Map(existing.map((template) => [template.id, template]));
	const byShortcut = new Map(existing.map((template) => [keyOf(template.shortcut), template]));
	const names = createFreeNames(new Set(byShortcut.keys()));
	const given = new Set<string>();
	const idFor = ({ id }: Incoming) => (id === undefined || stored.has(id) || given.has(id) ? newId() : id);

	return (template) => {
		const same = sameAs(template, stored, byShortcut);
		if (same && !given.has(same.id) && onDuplicate !== "keep-both") {
			if (onDuplicate === "skip") return {};
			given.add(same.id);
			return { put: replacement(template, same, now), instead: same };
		}
		const id = idFor(template);
		const shortcut = names.free(template.shortcut);
		given.add(id);
		const put = withDefaults({ ...template, id, shortcut, updatedAt: now });
		if (shortcut === template.shortcut) return { put };
		return { put, renamed: { from: template.shortcut, to: shortcut } };
	};
}

/** Takes a whole import back. `changed`: templates somebody has edited since, which go or turn back all the same. */
export function undoImport(
	plan: ImportPlan,
	current: readonly Template[],
): {
	readonly puts: readonly Template[];
	readonly deletes: readonly string[];
	readonly changed: readonly Template[];
} {
	const written = new Map(plan.puts.map((template) => [template.id, template.updatedAt]));
	const changed = current.filter(({ id, updatedAt }) => {
		const at = written.get(id);
		return at !== undefined && at !== updatedAt;
	});
	return { puts: plan.replaced, deletes: plan.added, changed };
}

function sameAs(
	{ id, shortcut }: Incoming,
	stored: ReadonlyMap<string, Template>,
	byShortcut: ReadonlyMap<string, Template>,
): Template | undefined {
	const byId = id === undefined ? undefined : stored.get(id);
	return byId ?? (shortcut === "" ? undefined : byShortcut.get(keyOf(shortcut)));
}

/** The stored one's identity, its owner and its pin, with what the file says. */
function replacement(template: Incoming, stored: Template, now: number): Template {
	const { id, owner, pinned, version } = stored;
	return withDefaults({ ...template, id, owner, pinned, version: version + 1, updatedAt: now });
}

/** `/Delay` and `/delay` would be the same to a hand that types. */
function keyOf(shortcut: string): string {
	return shortcut.toLowerCase();
}

/** `delay`, `delay2`, `delay3` … counted on for each name, so that ten thousand equals are named at once. */
function createFreeNames(taken: Set<string>): { free(shortcut: string): string } {
	const counts = new Map<string, number>();
	return {
		free(shortcut) {
			if (shortcut === "") return "";
			let name = shortcut;
			let count = counts.get(keyOf(shortcut)) ?? 1;
			while (taken.has(keyOf(name))) {
				count += 1;
				name = `${shortcut.slice(0, TEMPLATE_LIMITS.shortcut - String(count).length)}${count}`;
			}
			counts.set(keyOf(shortcut), count);
			taken.add(keyOf(name));
			return name;
		},
	};
}
