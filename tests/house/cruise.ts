/** Runs the house's laws over a tree: the project itself, or a bad sample that must trip one of them. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";

const require = createRequire(import.meta.url);
const { importLaws, reachLaws } = require("./rooms.cjs") as {
	importLaws: IForbiddenRuleType[];
	reachLaws: IForbiddenRuleType[];
};

export interface Violation {
	readonly law: string;
	readonly from: string;
	readonly to: string;
}

/** Violations in `baseDir`, whose `lib`, `components`, `entrypoints` and `server` are read. */
export async function violationsIn(baseDir: string): Promise<Violation[]> {
	const folders = ["lib", "components", "entrypoints", "server"].filter((folder) =>
		existsSync(path.join(baseDir, folder)),
	);
	const found = await Promise.all([cruiseWith(importLaws, true), cruiseWith(reachLaws, false)]);
	return found.flat();

	async function cruiseWith(forbidden: IForbiddenRuleType[], types: boolean): Promise<Violation[]> {
		const { output } = await cruise(folders, {
			baseDir,
			validate: true,
			ruleSet: { forbidden },
			tsPreCompilationDeps: types,
			doNotFollow: { path: "node_modules" },
		});
		return (output as ICruiseResult).summary.violations.map((one) => ({
			law: one.rule.name,
			from: one.from,
			to: one.to,
		}));
	}
}
