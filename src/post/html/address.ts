// Where the addresses in attributes lead.

/** Whether an absolute or protocol-relative address leads to one of the hosts or a host below it. */
export function leadsTo(hosts: readonly string[], address: string): boolean {
	const host = /^\s*(?:https?:)?\/\/([^/?#:\s]+)/i.exec(address)?.[1]?.toLowerCase();
	return host !== undefined && hosts.some((end) => host === end || host.endsWith(`.${end}`));
}
