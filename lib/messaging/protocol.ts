/**
 * Everything the worker answers, in one table: request and reply schema per name, and who may ask it. One file for each
 * area in `protocol/`. Page scripts import its types only.
 */
import type * as z from "zod/mini";
import type { StorageTrouble } from "../base/storage-trouble.ts";
import { clock } from "./protocol/clock.ts";
import { contacts } from "./protocol/contacts.ts";
import { history } from "./protocol/history.ts";
import { keeping } from "./protocol/keeping.ts";
import { pages } from "./protocol/pages.ts";
import { seen } from "./protocol/seen.ts";
import { team } from "./protocol/team.ts";
import { templates } from "./protocol/templates.ts";

export type { Layout, Shortcuts } from "./protocol/pages.ts";

export const PROTOCOL = {
	...pages,
	...clock,
	...contacts,
	...history,
	...keeping,
	...seen,
	...team,
	...templates,
} as const;

export type Protocol = typeof PROTOCOL;
export type RequestName = keyof Protocol;
export type RequestOf<Name extends RequestName> = z.infer<Protocol[Name]["request"]>;
export type ReplyOf<Name extends RequestName> = z.infer<Protocol[Name]["reply"]>;

/**
 * - `refused`: this sender may not ask this
 * - `malformed`: the request or the reply is not of the table's shape
 * - `failed`: the worker tried and could not
 * - `unreachable`: no worker answered in time
 * - `orphaned`: the extension was updated under this page
 * - the troubles of storage: nothing of the request was stored
 */
export type AskFailure = {
	readonly kind: "refused" | "malformed" | "failed" | "unreachable" | "orphaned" | StorageTrouble;
};
