// Which files Hexo takes for posts, and which of its renderers reads them: it goes by the ending.

const POST_FILE = /\.(?:md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext|html?)$/i;
const HTML_FILE = /\.html?$/i;

/** Whether one of Hexo's renderers makes a page of a file of this name. Hexo minds the case; a name may be mended. */
export const isPostFile = (path: string): boolean => POST_FILE.test(path);

/** Whether a file is HTML to Hexo, without any Markdown in it. */
export const isHtmlFile = (path: string): boolean => HTML_FILE.test(path);
