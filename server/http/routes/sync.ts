import * as z from "zod/mini";
import { failed, success } from "../../../lib/base/result.ts";
import { historyReply } from "../../../lib/contract/sync-people.ts";
import { recordId } from "../../../lib/contract/sync-record.ts";
import { headReply, pullQuery, pullReply, pushReply, pushRequest } from "../../../lib/contract/sync-wire.ts";
import { readHistory } from "../../store/lists.ts";
import { pull } from "../../store/pull.ts";
import { push } from "../../store/push.ts";
import { memberEndpoint } from "../endpoint.ts";

const historyQuery = z.object({
	id: recordId,
	own: z.optional(z.enum(["true", "false"])),
	before: z.optional(z.coerce.number()),
});

export const SYNC = [
	memberEndpoint(
		{
			method: "post",
			path: "/v1/sync/push",
			summary: "Write changes; one outcome for each, the same however often they are sent",
			may: "sync.read",
			rate: "push",
			body: pushRequest,
			reply: pushReply,
			failures: ["busy", "reset", "too-big", "team-full", "client-too-old"],
			writes: true,
		},
		async ({ services, caller, body }) => {
			const reply = await push(services.store, caller, body);
			if ("kind" in reply) return failed(reply);
			for (const { status } of reply.outcomes) services.metrics.changes.inc({ outcome: status });
			if (reply.seq > caller.team.seq) services.hub.changed(caller.team.id);
			return success(reply);
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/sync/pull",
			summary: "Read what is new since a cursor; without one, everything",
			may: "sync.read",
			rate: "pull",
			query: pullQuery,
			reply: pullReply,
			failures: ["reset"],
		},
		async ({ services, caller, query }) => {
			const reply = await pull(services.store, caller, query);
			return "kind" in reply ? failed(reply) : success(reply);
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/sync/head",
			summary: "Where the team stands; answers If-None-Match with 304",
			may: "sync.read",
			rate: "pull",
			reply: headReply,
		},
		async ({ caller }) => success({ epoch: caller.team.epoch, seq: caller.team.seq }),
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/history",
			summary: "Who changed one record, and what it said before, newest first",
			may: "history.read",
			rate: "other",
			query: historyQuery,
			reply: historyReply,
		},
		async ({ services, caller, query }) => {
			const { id, own, before } = query;
			return success(
				await readHistory(services.store, caller, { record: { id, own: own === "true" }, before }),
			);
		},
	),
];
