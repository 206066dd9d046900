/** Reads a body as JSON: measured before it is read, and its depth before it is parsed. */
import { failed, type Result, success } from "../../lib/base/result.ts";
import { LIMITS } from "../../lib/contract/sync-record.ts";
import type { Refusal } from "./failure.ts";

export async function readJson(request: Request): Promise<Result<unknown, Refusal>> {
	const { headers } = request;
	const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "application/json" || headers.has("content-encoding")) return failed({ kind: "content-type" });
	const told = headers.get("content-length");
	if (Number(told ?? 0) > LIMITS.pushBytes) return failed({ kind: "too-big" });
	// Node lets no more through than a request has told of; what tells nothing is counted as it comes.
	const text = told === null ? await readAtMost(request, LIMITS.pushBytes) : await request.text();
	if (text === undefined) return failed({ kind: "too-big" });
	if (isDeeperThan(text, LIMITS.jsonDepth)) return failed({ kind: "malformed" });
	try {
		return success(JSON.parse(text));
	} catch {
		return failed({ kind: "malformed" });
	}
}

/** Undefined: more than `most` bytes came. */
async function readAtMost(request: Request, most: number): Promise<string | undefined> {
	if (!request.body) return "";
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
		bytes += chunk.byteLength;
		if (bytes > most) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}

/** Counts brackets outside strings, in one pass. */
export function isDeeperThan(text: string, most: number): boolean {
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		const char = text[index];
		if (char === '"') index = endOfString(text, index);
		else if (char === "}" || char === "]") depth -= 1;
		else if (char === "{" || char === "[") depth += 1;
		if (depth > most) return true;
	}
	return false;
}

/** Where the string that begins at `start` has its closing quote. */
function endOfString(text: string, start: number): number {
	let index = start + 1;
	while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
	return index;
}
