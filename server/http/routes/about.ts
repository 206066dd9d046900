import { success } from "../../../lib/base/result.ts";
import { LIMITS } from "../../../lib/contract/sync-record.ts";
import { CLIENT_PROTOCOL, configReply } from "../../../lib/contract/sync-wire.ts";
import { openEndpoint } from "../endpoint.ts";

export const ABOUT = [
	openEndpoint(
		{
			method: "get",
			path: "/v1/config",
			summary: "What this server is, the oldest client it takes writes from, and its limits",
			rate: "open",
			reply: configReply,
		},
		async ({ services }) =>
			success({
				product: "aside-team-server" as const,
				serverId: services.serverId,
				version: services.version,
				minClient: CLIENT_PROTOCOL,
				limits: LIMITS,
			}),
	),
];
