/** Desk's own work on the database, with one connection for as long as the page is open. Loaded when it is first needed. */
import browser from "webextension-polyfill";
import { AsideDatabase } from "../../lib/db/database.ts";
import { backupPiece, countRows } from "../../lib/db/keeping/backup-rows.ts";
import { readContact, readMessages } from "../../lib/db/keeping/contact-dossier.ts";
import { changePassphrase, setAutoLock, turnLockOff, turnLockOn } from "../../lib/db/keeping/lock-actions.ts";
import { beginRestore, commitRestore, dropRestore, stagePiece } from "../../lib/db/keeping/restore.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";
import type { OwnStore } from "../../lib/panel/keeping/own-store.ts";

export function openOwnStore(): OwnStore {
	const db = new AsideDatabase();
	/** Made anew for each piece of work: the worker may have locked or unlocked meanwhile. */
	const vault = () => createVault(db, browser.storage.session);
	return {
		countRows: () => countRows(db),
		backupPiece: (from) => backupPiece(db, vault(), from),
		readContact: (contactId) => readContact(db, vault(), contactId),
		readMessages: (conversation, after) => readMessages(db, vault(), conversation, after),
		beginRestore: (token) => beginRestore(db, token),
		stagePiece: (piece) => stagePiece(db, vault(), piece),
		commitRestore: (token, mode) => commitRestore(db, token, mode),
		dropRestore: () => dropRestore(db),
		turnLockOn: (passphrase, minutes) => turnLockOn(vault(), passphrase, minutes),
		changePassphrase: (by, secret, next) => changePassphrase(vault(), by, secret, next),
		turnLockOff: (passphrase) => turnLockOff(vault(), passphrase),
		setAutoLock: (minutes) => setAutoLock(vault(), minutes),
	};
}
