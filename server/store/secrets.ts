/** Tokens, links and tickets: 256 random bits, of which only the SHA-256 is kept. */
import { createHash, randomBytes } from "node:crypto";

export function newSecret(): string {
	return randomBytes(32).toString("base64url");
}

export function hashOf(secret: string): string {
	return createHash("sha256").update(secret).digest("base64url");
}

type TokenKind = "access" | "refresh" | "ticket";
const MARKS: Readonly<Record<TokenKind, string>> = { access: "asd_a", refresh: "asd_r", ticket: "asd_t" };

/** `asd_a.<team>.<secret>`: the team in it leads to the rows that belong together. */
export function newToken(kind: TokenKind, teamId: string): string {
	return `${MARKS[kind]}.${teamId}.${newSecret()}`;
}

/** The team a token speaks of, and what it is found by. Undefined: not a token of this kind. */
export function readToken(kind: TokenKind, token: string): { teamId: string; hash: string } | undefined {
	const [mark, teamId = "", secret = ""] = token.split(".");
	const isToken = mark === MARKS[kind] && teamId.length === 36 && secret.length === 43;
	return isToken ? { teamId, hash: hashOf(token) } : undefined;
}
