import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { backupPiece } from "../../../lib/db/keeping/backup-rows.ts";
import { readContact, readMessages } from "../../../lib/db/keeping/contact-dossier.ts";
import { changePassphrase, turnLockOff, turnLockOn, unlock } from "../../../lib/db/keeping/lock-actions.ts";
import { beginRestore, stagePiece } from "../../../lib/db/keeping/restore.ts";
import { runSealPass } from "../../../lib/db/keeping/seal-pass.ts";
import { createVault, type KeyStore, type Vault } from "../../../lib/db/keeping/vault.ts";
import { dump, layPerson, messageOf, newDatabase, newSession, noteOf } from "./stage.ts";

const PASSPHRASE = "correct horse battery";
let db: AsideDatabase;
let session: KeyStore & { readonly items: Map<string, unknown> };
let vault: Vault;
beforeEach(() => {
	db = newDatabase();
	session = newSession();
	vault = createVault(db, session);
});
afterEach(() => db.delete());

/** The worker died; the browser lives on. */
const restartWorker = () => {
	vault = createVault(db, session);
};
const restartBrowser = () => {
	session.items.clear();
	restartWorker();
};

const texts = async () => [
	...(await db.messages.toArray()).map(({ text }) => text),
	...(await db.notes.toArray()).map(({ text }) => text),
	...(await db.shelves.toArray()).map(({ words }) => words),
];

describe("with the lock on", () => {
	test("no note, no message and no word of the search lies open, and every text comes back", async () => {
		await layPerson(
			db,
			"ann",
			Array.from({ length: 450 }, () => 3),
		);
		const open = await dump(db, "states");
		expect(await turnLockOn(vault, PASSPHRASE, 15)).toMatch(/^(\w{4}-){7}\w{4}$/);
		expect(await runSealPass(db, vault)).toBe("done");
		expect(await dump(db)).not.toMatch(/text of ann|note ann|Note note/i);
		expect((await vault.record())?.pass).toBe("done");
		const { messages } = (await readMessages(db, vault, "x:ann")) as { messages: { text: unknown }[] };
		expect(messages[449]?.text).toBe("Text of ann-449");
		expect(await turnLockOff(vault, PASSPHRASE)).toBe(true);
		expect(await runSealPass(db, vault)).toBe("done");
		expect(await dump(db, "states")).toBe(open);
		expect(await db.states.get("lock")).toBeUndefined();
		expect(session.items.size).toBe(0);
	});

	test("it stays open when the worker dies, and is locked when the browser ends", async () => {
		await layPerson(db, "ann", [1]);
		await turnLockOn(vault, PASSPHRASE, 15);
		await runSealPass(db, vault);
		restartWorker();
		expect(await vault.state()).toBe("open");
		restartBrowser();
		expect(await vault.state()).toBe("locked");
		expect(await readContact(db, vault, "ann")).toBe("locked");
		expect(await readMessages(db, vault, "x:ann")).toBe("locked");
		expect(await vault.seal("x", { table: "notes", id: "n", field: "text" })).toBeUndefined();
		expect(await backupPiece(db, vault, undefined)).toBe("locked");
		await beginRestore(db, "t");
		const rows = [{ table: "notes", row: noteOf("n", "ann") }];
		expect(await stagePiece(db, vault, { token: "t", n: 0, rows })).toBe("locked");
	});

	test("a wrong passphrase opens nothing, the right one everything", async () => {
		await layPerson(db, "ann", [1]);
		await turnLockOn(vault, PASSPHRASE, 15);
		await runSealPass(db, vault);
		restartBrowser();
		expect(await unlock(vault, "correct horse batterz")).toBe(false);
		expect(await vault.state()).toBe("locked");
		expect(await unlock(vault, PASSPHRASE)).toBe(true);
		expect(await readMessages(db, vault, "x:ann")).toMatchObject({ messages: [{ text: "Text of ann-0" }] });
		await vault.lock();
		expect(await vault.state()).toBe("locked");
		restartWorker();
		expect(await vault.state()).toBe("locked");
	});

	test("the recovery code sets a new passphrase, and stays good; the old passphrase is not", async () => {
		const code = (await turnLockOn(vault, PASSPHRASE, 15)) ?? "";
		restartBrowser();
		expect(await changePassphrase(vault, "recovery", `${code.slice(0, -1)}!`, "another passphrase")).toBe(
			false,
		);
		expect(await changePassphrase(vault, "recovery", code.toLowerCase(), "another passphrase")).toBe(true);
		expect(await vault.state()).toBe("open");
		restartBrowser();
		expect(await unlock(vault, PASSPHRASE)).toBe(false);
		expect(await unlock(vault, "another passphrase")).toBe(true);
		expect(await changePassphrase(vault, "recovery", code, PASSPHRASE)).toBe(true);
		expect(await changePassphrase(vault, "passphrase", "wrong", "x".repeat(12))).toBe(false);
	});

	test("it cannot be turned on twice", async () => {
		await turnLockOn(vault, PASSPHRASE, 15);
		expect(await turnLockOn(vault, "another passphrase", 15)).toBeUndefined();
		expect(await unlock(vault, PASSPHRASE)).toBe(true);
	});

	test("rows restored from a backup are sealed before they touch the database", async () => {
		await turnLockOn(vault, PASSPHRASE, 15);
		await beginRestore(db, "t");
		const rows = [{ table: "messages", row: messageOf("m", "x:ann", 0, { text: "Wo bleibt es?" }) }];
		await stagePiece(db, vault, { token: "t", n: 0, rows });
		expect(await dump(db)).not.toContain("bleibt");
	});
});

describe("the pass over old texts", () => {
	test("cut off anywhere goes on, and no text is lost on the way", async () => {
		await layPerson(
			db,
			"ann",
			Array.from({ length: 450 }, () => 3),
		);
		const before = await texts();
		await turnLockOn(vault, PASSPHRASE, 15);
		const transaction = db.transaction.bind(db);
		for (const reached of [1, 2, 3]) {
			let left = reached;
			db.transaction = ((...all: Parameters<typeof transaction>) => {
				left -= 1;
				if (left === 0) throw new Error("killed");
				return transaction(...all);
			}) as typeof db.transaction;
			await expect(runSealPass(db, vault)).rejects.toThrow("killed");
		}
		db.transaction = transaction;
		restartWorker();
		await runSealPass(db, vault);
		expect((await texts()).every((text) => typeof text !== "string")).toBe(true);
		await turnLockOff(vault, PASSPHRASE);
		await runSealPass(db, vault);
		expect(await texts()).toEqual(before);
	});

	test("leaves a text that changed meanwhile as it is now, and comes back for it", async () => {
		await layPerson(db, "ann", [1]);
		await turnLockOn(vault, PASSPHRASE, 15);
		const seal = vault.seal;
		let edits = 0;
		const meddling: Vault = {
			...vault,
			async seal(text, place) {
				if (place.table === "notes" && edits++ === 0) await db.notes.update("note-ann", { text: "edited" });
				return seal(text, place);
			},
		};
		await runSealPass(db, meddling);
		const stored = await readContact(db, vault, "ann");
		expect(stored).toMatchObject({ notes: [{ text: "edited" }] });
		expect(typeof (await db.notes.get("note-ann"))?.text).toBe("object");
	});

	test("waits while it is locked", async () => {
		await layPerson(db, "ann", [1]);
		await turnLockOn(vault, PASSPHRASE, 15);
		restartBrowser();
		expect(await runSealPass(db, vault)).toBe("locked");
		expect((await texts()).every((text) => typeof text === "string")).toBe(true);
		// Not sealed yet, and all the same not to be read.
		expect(await readContact(db, vault, "ann")).toBe("locked");
		await unlock(vault, PASSPHRASE);
		expect(await runSealPass(db, vault)).toBe("done");
	});
});
