/** A restored backup has put rows beside what the team says: both are brought together again. */
import { isAway } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { layOut } from "./lay-out.ts";
import { isPristine, noteChanges, templateChanges } from "./note-changes.ts";
import { readSession, recordTables } from "./states.ts";

/**
 * The team's templates read as the team has them; those it does not have (any more) become the person's own, so that
 * nothing of the backup is lost. Own ones are changes of this device.
 */
export function bringTogether(db: AsideDatabase, at: number): Promise<void> {
	return db.transaction("rw", recordTables(db), async () => {
		if (!(await readSession(db))) return;
		const rows = await db.replica.where("kind").anyOf("template", "field").toArray();
		const theirs = new Set(
			rows.filter(({ deleted, own, f }) => !deleted && !own && !isAway(f)).map(({ id }) => id),
		);
		const stored = await db.templates.toArray();
		const orphans = stored
			.filter(({ id, owner }) => owner === "team" && !theirs.has(id))
			.map((one) => ({ ...one, owner: "mine" as const }));
		await db.templates.bulkPut(orphans);
		const mine = stored.filter((one) => one.owner === "mine" && !isPristine(one));
		await noteChanges(
			db,
			[...mine, ...orphans].flatMap((one) => templateChanges(undefined, one)),
			at,
		);
		await layOut(
			db,
			rows.filter(({ own }) => !own).map(({ key }) => key),
			at,
		);
	});
}
