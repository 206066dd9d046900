/** What is kept with each request. */
export type Vars = { Variables: { request: string; address: string; route: string; overTls: boolean } };
