/** Who may do what in a team, and how people and devices come and go. */
import * as z from "zod/mini";
import type { RecordKind } from "./sync-record.ts";

/** From least to most. A viewer uses templates and answers. */
export const ROLES = ["viewer", "editor", "admin", "owner"] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/** The least role for each action. */
export const LEAST_ROLE = {
	"sync.read": "viewer",
	"own.write": "viewer",
	"handover.write": "viewer",
	"template.write": "editor",
	"folder.write": "editor",
	"standard.write": "admin",
	"rule.write": "admin",
	"field.write": "editor",
	"history.read": "viewer",
	"presence.tell": "viewer",
	"devices.own": "viewer",
	"keys.share": "viewer",
	"samples.write": "viewer",
	"invites.manage": "admin",
	"members.manage": "admin",
	"devices.all": "admin",
	"keys.rotate": "admin",
	"samples.read": "admin",
	"audit.read": "admin",
	"team.rename": "admin",
	"team.export": "owner",
} as const satisfies Record<string, Role>;
export type Action = keyof typeof LEAST_ROLE;

export function may(who: Role, action: Action): boolean {
	return isAtLeast(who, LEAST_ROLE[action]);
}

export function isAtLeast(who: Role, least: Role): boolean {
	return ROLES.indexOf(who) >= ROLES.indexOf(least);
}

/** Members are written by the server alone. */
export function mayWrite(who: Role, kind: RecordKind, own: boolean): boolean {
	if (kind === "member") return false;
	return own ? kind !== "handover" && may(who, "own.write") : may(who, `${kind}.write`);
}

/** Nobody gives more than they have; admins leave owners alone, owners may do anything to anyone. */
export function mayGiveRole(who: Role, from: Role, to: Role): boolean {
	if (who === "owner") return true;
	return may(who, "members.manage") && isAtLeast(who, from) && isAtLeast(who, to);
}

/** 32 random bytes in base64url. */
export const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
/** Epoch ms. */
export const moment = z.number();

/** ms an access token is good for. */
export const ACCESS_LASTS = 15 * 60_000;

/** `access` is good for minutes, `refresh` for weeks and once. */
export const tokens = z.object({ access: z.string(), accessUntil: moment, refresh: z.string() });
export type Tokens = z.infer<typeof tokens>;

export const refreshReply = z.object({ tokens });
