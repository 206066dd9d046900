/** The OpenAPI 3.1 description, made from the same table as the routes. */
import * as z from "zod";
import { FAILURE_STATUS, type FailureKind, failureReply } from "../../lib/contract/sync-failure.ts";
import type { Endpoint } from "./endpoint.ts";

type Json = Record<string, unknown>;

/** What any endpoint may answer besides its own reply. */
const ALWAYS: readonly FailureKind[] = ["malformed", "origin", "slow-down", "failed", "unavailable"];
const WITH_BODY: readonly FailureKind[] = ["too-big", "content-type"];
const WITH_TOKEN: readonly FailureKind[] = ["sign-in", "forbidden", "not-a-member"];

export function describeApi(endpoints: readonly Endpoint[], version: string): Json {
	const paths: Record<string, Json> = {};
	for (const endpoint of endpoints) {
		const path = endpoint.path.replace(/:(\w+)/g, "{$1}");
		paths[path] = { ...paths[path], [endpoint.method]: describeEndpoint(endpoint) };
	}
	return {
		openapi: "3.1.0",
		info: {
			title: "Aside team server",
			version,
			description: "Keeps a team's reply templates in step. The live socket is at /v1/live.",
		},
		paths,
		components: {
			securitySchemes: { token: { type: "http", scheme: "bearer" } },
			schemas: { Failure: schemaOf(failureReply) },
		},
	};
}

function describeEndpoint(endpoint: Endpoint): Json {
	const { summary, body, method, path, may } = endpoint;
	return {
		summary,
		operationId: `${method}${path.replace(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase())}`,
		...(may === "anyone" ? { security: [] } : { security: [{ token: [] }], "x-least-action": may }),
		parameters: parametersOf(endpoint),
		...(body && {
			requestBody: { required: true, content: { "application/json": { schema: schemaOf(body) } } },
		}),
		responses: responsesOf(endpoint),
	};
}

function parametersOf({ path, query }: Endpoint): Json[] {
	const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
		name,
		in: "path",
		required: true,
		schema: { type: "string" },
	}));
	if (!query) return inPath;
	const { properties = {}, required = [] } = schemaOf(query) as {
		properties?: Json;
		required?: string[];
	};
	const asked = Object.entries(properties).map(([name, schema]) => ({
		name,
		in: "query",
		required: required.includes(name),
		schema,
	}));
	return [...inPath, ...asked];
}

function responsesOf(endpoint: Endpoint): Json {
	const kinds = new Set([
		...ALWAYS,
		...(endpoint.body ? WITH_BODY : []),
		...(endpoint.may === "anyone" ? [] : WITH_TOKEN),
		...(endpoint.failures ?? []),
	]);
	const responses: Record<string, Json> = {
		"200": {
			description: "Done",
			content: { "application/json": { schema: schemaOf(endpoint.reply) } },
		},
	};
	for (const kind of kinds) {
		const status = String(FAILURE_STATUS[kind]);
		const before = responses[status]?.["description"];
		responses[status] = {
			description: before ? `${before}, ${kind}` : kind,
			content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
		};
	}
	return responses;
}

function schemaOf(schema: z.core.$ZodType): Json {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
	return rest;
}
