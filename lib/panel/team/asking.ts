import type * as z from "zod/mini";
import type { FailureKind } from "../../contract/sync-failure.ts";
import type { SyncTrouble } from "../../contract/team.ts";
import type { Ask } from "../../messaging/ask.ts";
import { askServer, type Fetch, type WireFailure } from "../../wire/ask-server.ts";

/** Either what the server said, or what kept it from saying so. */
export type Said<Value> =
	| { readonly value: Value; readonly server: string; readonly fault?: undefined }
	| { readonly value?: undefined; readonly fault: WireFailure["kind"] | FailureKind | SyncTrouble };

export type AskAs = <Reply extends z.ZodMiniType>(
	what: string,
	reply: Reply,
	body?: unknown,
) => Promise<Said<z.infer<Reply>>>;

/** Asks the server with the device's own token. */
export function askingAs({ ask, fetch }: { readonly ask: Ask; readonly fetch: Fetch }): AskAs {
	return async (what, reply, body) => {
		const access = await ask("team.access", {});
		if (!access.ok) return { fault: "failed" };
		if ("trouble" in access.value) return { fault: access.value.trouble };
		const { server, access: token } = access.value;
		const answer = await askServer(fetch, { server, what, token, body, reply });
		return answer.ok ? { value: answer.value, server } : { fault: answer.failure.kind };
	};
}
