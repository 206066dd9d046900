/** The worker's side: checks who asks, validates what comes in and what goes out, and never throws to the asker. */
import { logFault, word } from "../base/log.ts";
import { failed, type Result, success } from "../base/result.ts";
import { type StorageTrouble, storageTrouble } from "../base/storage-trouble.ts";
import { type AskFailure, PROTOCOL, type ReplyOf, type RequestName, type RequestOf } from "./protocol.ts";
import { type Sender, type SenderKind, senderKind } from "./sender.ts";

export interface Asker {
	readonly kind: SenderKind;
	/** Absent for pages outside a tab (popup, side panel). */
	readonly tabId?: number;
	/** In a private window: nothing of what is seen there is kept. */
	readonly isPrivate?: true;
}

export type Answers = {
	readonly [Name in RequestName]: (request: RequestOf<Name>, asker: Asker) => Promise<ReplyOf<Name>>;
};

/** What becomes of work that may hang on the database, and who hears of its troubles. */
interface StorageWatch {
	readonly orBlocked: <Made>(work: Promise<Made>) => Promise<Made>;
	readonly onTrouble: (trouble: StorageTrouble) => void;
	/** The browser lets nothing be stored: see `private` among the troubles. */
	readonly isPrivate: boolean;
}

type Reply = Result<unknown, AskFailure>;

/** Makes the listener for `runtime.onMessage`: a promise for messages of the table, undefined for any other. */
export function createAnswering(answers: Answers, own: { id: string; origin: string }, watch?: StorageWatch) {
	return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
		const envelope = readEnvelope(message);
		if (!envelope) return undefined;
		const kind = senderKind(sender, own);
		if (!kind || !mayAsk(kind, envelope.name)) {
			return Promise.resolve(failed({ kind: "refused" as const }));
		}
		return answerOne(answers, envelope, askerOf(kind, sender), watch);
	};
}

function askerOf(kind: SenderKind, { tab }: Sender): Asker {
	return {
		kind,
		...(tab?.id === undefined ? {} : { tabId: tab.id }),
		...(tab?.incognito === true ? { isPrivate: true } : {}),
	};
}

function mayAsk(kind: SenderKind, name: RequestName): boolean {
	const allowed: readonly SenderKind[] = PROTOCOL[name].mayAsk;
	return allowed.includes(kind);
}

async function answerOne(
	answers: Answers,
	envelope: Envelope,
	asker: Asker,
	watch: StorageWatch | undefined,
): Promise<Reply> {
	const request = PROTOCOL[envelope.name].request.safeParse(envelope.request);
	if (!request.success) return failed({ kind: "malformed" });
	try {
		// The table pairs each name with its own request type; the compiler cannot follow that through a union.
		const handler = answers[envelope.name] as (request: unknown, asker: Asker) => Promise<unknown>;
		const work = handler(request.data, asker);
		const reply = PROTOCOL[envelope.name].reply.safeParse(await (watch?.orBlocked(work) ?? work));
		return reply.success ? success(reply.data) : failed({ kind: "malformed" });
	} catch (error) {
		logFault(`answer:${word(envelope.name)}`, error);
		const met = storageTrouble(error);
		const trouble = met === "broken" && watch?.isPrivate ? "private" : met;
		if (trouble) watch?.onTrouble(trouble);
		return failed({ kind: trouble ?? "failed" });
	}
}

interface Envelope {
	readonly name: RequestName;
	readonly request: unknown;
}

function readEnvelope(message: unknown): Envelope | undefined {
	if (typeof message !== "object" || message === null) return undefined;
	const { name, request } = message as { name?: unknown; request?: unknown };
	if (typeof name !== "string" || !Object.hasOwn(PROTOCOL, name)) return undefined;
	return { name: name as RequestName, request };
}
