import { failed, success } from "../../../lib/base/result.ts";
import { keysReply } from "../../../lib/contract/sync-keys.ts";
import { ticketReply } from "../../../lib/contract/sync-live.ts";
import { nothing } from "../../../lib/contract/sync-people.ts";
import {
	presenceReply,
	presenceRequest,
	samplesQuery,
	samplesReply,
	samplesRequest,
	shareKeysRequest,
} from "../../../lib/contract/sync-told.ts";
import { readKeys, shareKeys } from "../../store/keys.ts";
import { createTicket, readPresence, tellPresence } from "../../store/live.ts";
import { addSamples, readSamples } from "../../store/samples.ts";
import { memberEndpoint } from "../endpoint.ts";

export const LIVE = [
	memberEndpoint(
		{
			method: "post",
			path: "/v1/live/ticket",
			summary: "A ticket for the live socket at /v1/live: good once, for a minute, as its first frame",
			may: "sync.read",
			rate: "other",
			reply: ticketReply,
		},
		async ({ services, caller }) => success(await createTicket(services.store, caller)),
	),
	memberEndpoint(
		{
			method: "post",
			path: "/v1/presence",
			summary: "Say in which conversation one is answering (a keyed hash of it), and hear of the others",
			may: "presence.tell",
			rate: "other",
			body: presenceRequest,
			reply: presenceReply,
		},
		async ({ services, caller, body }) => {
			const owner = { teamId: caller.team.id, userId: caller.person.id, deviceId: caller.deviceId };
			await tellPresence(services.store, owner, body.thread);
			services.hub.changed(caller.team.id);
			const present = (await readPresence(services.store, [caller.team.id])).get(caller.team.id) ?? [];
			return success({ present });
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/keys",
			summary: "The team's secret, sealed to this device, and which devices lack it",
			may: "keys.share",
			rate: "other",
			reply: keysReply,
		},
		async ({ services, caller }) => success(await readKeys(services.store, caller)),
	),
	memberEndpoint(
		{
			method: "put",
			path: "/v1/keys",
			summary: "Leave sealed copies of the team's secret for devices; admins: begin a new one",
			may: "keys.share",
			rate: "other",
			body: shareKeysRequest,
			reply: nothing,
			failures: ["busy"],
		},
		async ({ services, caller, body }) => {
			const failure = await shareKeys(services.store, caller, body);
			return failure ? failed(failure) : success({});
		},
	),
	memberEndpoint(
		{
			method: "post",
			path: "/v1/samples",
			summary: "Response samples, without names or text",
			may: "samples.write",
			rate: "other",
			body: samplesRequest,
			reply: nothing,
		},
		async ({ services, caller, body }) => {
			await addSamples(services.store, caller, body);
			return success({});
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/samples",
			summary: "The team's response samples",
			may: "samples.read",
			rate: "other",
			query: samplesQuery,
			reply: samplesReply,
		},
		async ({ services, caller, query }) => success(await readSamples(services.store, caller, query)),
	),
];
