import type { Bytes } from "../base64.ts";

/** Bytes that arrive in pieces of any size and are taken in pieces of the reader's choice. */
export interface ByteQueue {
	/** Up to `count` bytes; fewer only at the end. */
	take(count: number): Promise<Bytes>;
	/** The next line without its end. `none`: nothing is left. `unended`: the bytes end first. `long`: no end within `most`. */
	takeLine(most: number): Promise<Bytes | "none" | "unended" | "long">;
	isEmpty(): Promise<boolean>;
}

const NEWLINE = 10;

export function queueOf(source: AsyncIterable<Uint8Array>): ByteQueue {
	const pieces = source[Symbol.asyncIterator]();
	let held: Uint8Array = new Uint8Array(0);

	async function more(): Promise<boolean> {
		const { done, value } = await pieces.next();
		if (done) return false;
		if (held.length === 0) {
			held = value;
		} else {
			const both = new Uint8Array(held.length + value.length);
			both.set(held);
			both.set(value, held.length);
			held = both;
		}
		return true;
	}
	function cut(count: number, skip = 0): Bytes {
		const taken = held.slice(0, count) as Bytes;
		held = held.subarray(count + skip);
		return taken;
	}
	return {
		async take(count) {
			while (held.length < count && (await more()));
			return cut(Math.min(count, held.length));
		},
		async takeLine(most) {
			let searched = 0;
			let end = held.indexOf(NEWLINE);
			while (end < 0 && held.length <= most) {
				searched = held.length;
				if (!(await more())) return held.length === 0 ? "none" : "unended";
				end = held.indexOf(NEWLINE, searched);
			}
			return end < 0 || end > most ? "long" : cut(end, 1);
		},
		async isEmpty() {
			while (held.length === 0) if (!(await more())) return true;
			return false;
		},
	};
}
