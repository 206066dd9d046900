import type { Reply } from "./extension/order.ts";
import { type Hand, insert } from "./hand.ts";
import type { Editor } from "./matrix.ts";

/** ms from the call to the verified result. */
export interface Timing {
	readonly median: number;
	readonly p95: number;
	/** The paste event alone, unverified. */
	readonly barePaste: number;
}

const RUNS = 40;

/** Inserts again and again into one box from our own frame, and pastes as often without looking. */
export async function timeInsertions(hand: Hand, editor: Editor): Promise<Timing> {
	await hand.open(editor.path);
	await hand.click(editor.box);
	const run = async (bare: boolean): Promise<readonly number[]> => {
		const replies: Reply[] = [];
		for (let count = 0; count < RUNS; count += 1) {
			await hand.clickFrame();
			replies.push(await insert(hand, { box: editor.box, text: `word${count}`, bare }));
		}
		const failed = replies.find((reply) => reply.outcome !== "ok");
		if (failed) throw new Error(`an insertion was ${failed.outcome}`);
		return replies.map((reply) => reply.took).sort((a, b) => a - b);
	};
	const verified = await run(false);
	const bare = await run(true);
	return { median: at(verified, 0.5), p95: at(verified, 0.95), barePaste: at(bare, 0.5) };
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
