/**
 * Known ways to get the protocol wrong. Some change the shell of the model (what a server or an engine must not forget);
 * the others change our own source, one text for another, and load the changed copy.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Rules } from "./world.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const COPIES = path.join(ROOT, ".artifacts", "mutants");

/** What the model's shell can be made to forget. */
export const SHELL_MUTANTS = [
	"no-dedupe",
	"hard-delete",
	"no-horizon",
	"no-boot",
	"cursor-first",
	"volatile-generation",
	"push-writes-replica",
	"record-version",
] as const;
export type ShellMutant = (typeof SHELL_MUTANTS)[number];

interface SourceMutant {
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

export const SOURCE_MUTANTS: Readonly<Record<string, SourceMutant>> = {
	"no-base": {
		file: "server/push/decide.ts",
		from: "return isNewer && !",
		to: "return false && !",
	},
	resurrect: {
		file: "server/push/decide.ts",
		from: "return current ? current.deleted || current.kind !== kind : !create;",
		to: "return current ? current.kind !== kind : !create;",
	},
	"record-base": {
		file: "lib/sync/settle.ts",
		from: "	const base = Object.fromEntries(touched.map((name) => [name, seq]));",
		to: "	const base = Object.fromEntries(Object.keys({ ...later.base, title: 0, body: 0 }).map((name) => [name, seq])); void touched;",
	},
	"edit-in-flight": {
		file: "lib/sync/edit.ts",
		from: 'entry.state === "pending" && entry.op === "set");\n	const entry',
		to: 'entry.state !== "acked" && entry.op === "set");\n	const entry',
	},
	"ack-mask": {
		file: "lib/sync/view.ts",
		from: "(row?.fseq[name] ?? 0) < seq)",
		to: "seq > 0)",
	},
	"delete-ignores-newer": {
		file: "server/push/decide.ts",
		from: 'op === "delete" ? current.fseq : f',
		to: "f",
	},
	"rebase-trusts-old-numbers": {
		file: "lib/sync/rebase.ts",
		from: "isAsSeen ? (row?.fseq[name] ?? 0) : 0",
		to: "isAsSeen ? (row?.fseq[name] ?? 0) : (entry.base[name] ?? 0)",
	},
	"rebase-keeps-numbers-of-mutations": {
		file: "lib/sync/rebase.ts",
		from: "return { ...entry, mid, create, base,",
		to: "void mid; return { ...entry, create, base,",
	},
};

export async function loadRules(folder = ROOT): Promise<Rules> {
	const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(path.join(folder, file)).href);
	const [decide, edit, settle, view, page, rebase] = await Promise.all([
		load("server/push/decide.ts"),
		load("lib/sync/edit.ts"),
		load("lib/sync/settle.ts"),
		load("lib/sync/view.ts"),
		load("lib/sync/apply-page.ts"),
		load("lib/sync/rebase.ts"),
	]);
	return { ...decide, ...edit, ...settle, ...view, ...page, ...rebase };
}

/** Throws when the text to change is no longer there: a mutant that mutates nothing would prove nothing. */
export async function loadMutant(name: string): Promise<Rules> {
	const mutant = SOURCE_MUTANTS[name];
	if (!mutant) throw new Error(`No mutant ${name}`);
	const folder = path.join(COPIES, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(path.join(folder, "server/push"), { recursive: true });
	for (const part of ["lib/base", "lib/contract", "lib/sync", "server/push"]) {
		cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
	}
	const file = path.join(folder, mutant.file);
	const source = readFileSync(file, "utf8");
	if (source.split(mutant.from).length !== 2) throw new Error(`${name}: its text is not there exactly once`);
	writeFileSync(file, source.replace(mutant.from, mutant.to));
	return loadRules(folder);
}
