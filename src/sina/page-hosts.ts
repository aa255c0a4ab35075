// The hosts of Sina's pages.

export const PAGE_HOSTS: readonly string[] = ['sina.com.cn', 'sina.cn'];
