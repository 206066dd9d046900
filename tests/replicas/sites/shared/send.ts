/** Sending: optimistic, the bubble is there at once and the composer is empty. */
import type { ReplicaMessage } from "../../contract.ts";
import { keepDraft } from "./editors.ts";
import { noteSent } from "./evidence.ts";
import { addMessages, type Store } from "./store.ts";

/** `false` when there was nothing but blanks to send. */
export function sendMessage(store: Store, threadId: string, text: string): boolean {
	const body = text.trim();
	if (body === "") return false;
	const message: ReplicaMessage = { id: crypto.randomUUID(), from: "me", text: body, at: Date.now() };
	noteSent(threadId, body);
	keepDraft(threadId, "");
	addMessages(store, threadId, [message]);
	store.set({ sends: store.get().sends + 1 });
	return true;
}
