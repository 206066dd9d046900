/** Which identity a conversation on screen belongs to. */
import type { Identity } from "../../contract/contact.ts";
import type { ContactSeen, PageState, PageView, ThreadKey } from "../../contract/page-view.ts";
import type { PlatformId } from "../../contract/sites.ts";
import { emptyContact } from "../../history/change-contact.ts";
import type { AsideDatabase } from "../database.ts";
import { newId } from "./history-tools.ts";

/** A conversation as a content script reports it. */
export interface ThreadSeen {
	readonly platform: PlatformId;
	readonly threadKey: ThreadKey;
	readonly state: PageState;
	readonly contact: ContactSeen;
}

/** Undefined while the page does not say whose conversation it shows. */
export function threadSeen({ platform, threadKey, state, contact }: PageView): ThreadSeen | undefined {
	const isOpen = state === "thread" || state === "group" || state === "request";
	return isOpen && threadKey !== undefined && contact ? { platform, threadKey, state, contact } : undefined;
}

/** One person, certainly. */
export function isPerson({ state, contact }: ThreadSeen): boolean {
	return state !== "group" && !contact.mayBeGroup;
}

export function identityIdOf({ platform, threadKey, contact }: ThreadSeen): string {
	return contact.platformId === undefined ? `~${threadKey}` : `${platform}:${contact.platformId}`;
}

/** The identity as it is stored. A thread seen before keeps its person, though the page shows more or less of them now. */
export async function findIdentity(db: AsideDatabase, seen: ThreadSeen): Promise<Identity | undefined> {
	const conversation = await db.conversations.get(seen.threadKey);
	if (conversation?.identityId) return db.identities.get(conversation.identityId);
	if (!isPerson(seen)) return undefined;
	return (await db.identities.get(identityIdOf(seen))) ?? db.identities.get(`~${seen.threadKey}`);
}

/** Inside a transaction over contacts and identities: the identity, made with a contact of its own when it is new. */
export async function keepIdentity(
	db: AsideDatabase,
	seen: ThreadSeen,
	now: number,
): Promise<Identity | undefined> {
	const known = await findIdentity(db, seen);
	if (!known && !isPerson(seen)) return undefined;
	const identity = known ? renamed(known, seen.contact, now) : await madeIdentity(db, seen, now);
	if (identity !== known) await db.identities.put(identity);
	return identity;
}

async function madeIdentity(db: AsideDatabase, seen: ThreadSeen, now: number): Promise<Identity> {
	const { platform, contact } = seen;
	const contactId = newId();
	await db.contacts.add(emptyContact(contactId, now));
	return {
		id: identityIdOf(seen),
		platform,
		contactId,
		...(contact.platformId === undefined ? {} : { platformId: contact.platformId }),
		name: contact.name,
		...(contact.handle === undefined ? {} : { handle: contact.handle }),
		...(contact.profileUrl === undefined ? {} : { profileUrl: contact.profileUrl }),
		formerNames: [],
		formerHandles: [],
		firstSeenAt: now,
		lastSeenAt: now,
	};
}

const FORMER = 20;
/** ms in which being seen again is not worth a write. */
const SAME_VISIT = 60_000;

/** The very same object when there is nothing to learn. */
function renamed(identity: Identity, seen: ContactSeen, now: number): Identity {
	const { name, handle, platformId, profileUrl } = seen;
	const isRenamed = name !== "" && name !== identity.name;
	const isRehandled = handle !== undefined && handle !== identity.handle;
	const isNews = isRenamed || isRehandled || (platformId !== undefined && platformId !== identity.platformId);
	if (!isNews && now - identity.lastSeenAt < SAME_VISIT) return identity;
	const former = (list: readonly string[], old: string | undefined, current: string | undefined) =>
		[...(old ? [old] : []), ...list.filter((one) => one !== old && one !== current)].slice(0, FORMER);
	return {
		...identity,
		...(isRenamed ? { name, formerNames: former(identity.formerNames, identity.name, name) } : {}),
		...(isRehandled
			? { handle, formerHandles: former(identity.formerHandles, identity.handle, handle) }
			: {}),
		...(platformId === undefined ? {} : { platformId }),
		...(profileUrl === undefined ? {} : { profileUrl }),
		lastSeenAt: now,
	};
}
