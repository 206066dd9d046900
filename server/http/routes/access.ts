import * as z from "zod/mini";
import { failed, success } from "../../../lib/base/result.ts";
import { may, refreshReply } from "../../../lib/contract/sync-access.ts";
import {
	changeMemberRequest,
	createTeamRequest,
	devicesReply,
	historyReply,
	inviteReply,
	inviteRequest,
	invitesReply,
	joinRequest,
	nothing,
	refreshRequest,
	renameTeamRequest,
	sessionReply,
	teamReply,
} from "../../../lib/contract/sync-people.ts";
import { createInvite, createTeam, join, removeInvite } from "../../store/joining.ts";
import { listDevices, listInvites, readHistory } from "../../store/lists.ts";
import { changeRole, removeDevice, removeMember } from "../../store/members.ts";
import { renameTeam } from "../../store/rename-team.ts";
import { refresh } from "../../store/sessions.ts";
import { memberEndpoint, openEndpoint } from "../endpoint.ts";

const auditQuery = z.object({ before: z.optional(z.coerce.number()) });

export const ENTERING = [
	openEndpoint(
		{
			method: "post",
			path: "/v1/teams",
			summary: "Create a team with the link the server printed",
			rate: "enter",
			body: createTeamRequest,
			reply: sessionReply,
			failures: ["link-not-valid"],
		},
		async ({ services, body }) => {
			const session = await createTeam(services.store, body);
			return "kind" in session ? failed(session) : success(session);
		},
	),
	openEndpoint(
		{
			method: "post",
			path: "/v1/join",
			summary: "Join a team, or add a device of one's own, with an invitation",
			rate: "enter",
			body: joinRequest,
			reply: sessionReply,
			failures: ["link-not-valid", "busy"],
		},
		async ({ services, body }) => {
			const session = await join(services.store, body);
			if ("kind" in session) return failed(session);
			services.hub.changed(body.team);
			return success(session);
		},
	),
	openEndpoint(
		{
			method: "post",
			path: "/v1/session/refresh",
			summary: "Exchange the refresh token for the next pair; an old one signs the device out",
			rate: "enter",
			body: refreshRequest,
			reply: refreshReply,
			failures: ["sign-in", "not-a-member", "busy"],
		},
		async ({ services, body }) => {
			const tokens = await refresh(services.store, body.refresh);
			return "kind" in tokens ? failed(tokens) : success({ tokens });
		},
	),
];

export const MEMBERS = [
	memberEndpoint(
		{
			method: "get",
			path: "/v1/team",
			summary: "The team, oneself and this device",
			may: "sync.read",
			rate: "other",
			reply: teamReply,
		},
		async ({ caller: { team, person, deviceId } }) =>
			success({ team: { id: team.id, name: team.name }, person, device: { id: deviceId }, seq: team.seq }),
	),
	memberEndpoint(
		{
			method: "patch",
			path: "/v1/team",
			summary: "Rename the team",
			may: "team.rename",
			rate: "other",
			body: renameTeamRequest,
			reply: nothing,
			failures: ["busy"],
		},
		async ({ services, caller, body }) => {
			const failure = await renameTeam(services.store, caller, body.name);
			if (failure) return failed(failure);
			services.hub.changed(caller.team.id);
			return success({});
		},
	),
	memberEndpoint(
		{
			method: "patch",
			path: "/v1/members/:id",
			summary: "Give a member another role",
			may: "members.manage",
			rate: "other",
			body: changeMemberRequest,
			reply: nothing,
			failures: ["not-found", "last-owner", "busy"],
		},
		async ({ services, caller, body, id }) => {
			const failure = await changeRole(services.store, caller, { userId: id, role: body.role });
			if (failure) return failed(failure);
			services.hub.changed(caller.team.id);
			return success({});
		},
	),
	memberEndpoint(
		{
			method: "delete",
			path: "/v1/members/:id",
			summary: "Remove a member; oneself: leave",
			may: "sync.read",
			rate: "other",
			reply: nothing,
			failures: ["not-found", "last-owner", "busy"],
		},
		async ({ services, caller, id }) => {
			const isAllowed = id === caller.person.id || may(caller.person.role, "members.manage");
			if (!isAllowed) return failed({ kind: "forbidden" });
			const failure = await removeMember(services.store, caller, id);
			if (failure) return failed(failure);
			services.hub.changed(caller.team.id);
			return success({});
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/devices",
			summary: "Signed-in devices: one's own, for admins everyone's",
			may: "devices.own",
			rate: "other",
			reply: devicesReply,
		},
		async ({ services, caller }) => success(await listDevices(services.store, caller)),
	),
	memberEndpoint(
		{
			method: "delete",
			path: "/v1/devices/:id",
			summary: "Sign a device out",
			may: "devices.own",
			rate: "other",
			reply: nothing,
			failures: ["not-found", "busy"],
		},
		async ({ services, caller, id }) => {
			const failure = await removeDevice(services.store, caller, id);
			if (failure) return failed(failure);
			services.hub.changed(caller.team.id);
			return success({});
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/audit",
			summary: "Everything that was done in the team, newest first",
			may: "audit.read",
			rate: "other",
			query: auditQuery,
			reply: historyReply,
		},
		async ({ services, caller, query }) =>
			success(await readHistory(services.store, caller, { before: query.before })),
	),
];

export const INVITES = [
	memberEndpoint(
		{
			method: "post",
			path: "/v1/invites",
			summary: "Make a link for a new member, or for another device of one's own",
			may: "devices.own",
			rate: "other",
			body: inviteRequest,
			reply: inviteReply,
			failures: ["busy"],
		},
		async ({ services, caller, body }) => {
			const isAllowed = body.kind === "device" || may(caller.person.role, "invites.manage");
			if (!isAllowed) return failed({ kind: "forbidden" });
			const invite = await createInvite(services.store, caller, body);
			return "kind" in invite ? failed(invite) : success(invite);
		},
	),
	memberEndpoint(
		{
			method: "get",
			path: "/v1/invites",
			summary: "Open invitations",
			may: "invites.manage",
			rate: "other",
			reply: invitesReply,
		},
		async ({ services, caller }) => success(await listInvites(services.store, caller)),
	),
	memberEndpoint(
		{
			method: "delete",
			path: "/v1/invites/:id",
			summary: "Withdraw an invitation",
			may: "invites.manage",
			rate: "other",
			reply: nothing,
			failures: ["not-found", "busy"],
		},
		async ({ services, caller, id }) => {
			const failure = await removeInvite(services.store, caller, id);
			return failure ? failed(failure) : success({});
		},
	),
];
