// What a rule is, what it reports, and what becomes of that: findings as plain data, and fixes.
import type { CategoryIndex } from '../hexo/category-index';
import type { OtherPost, OtherPosts, SiteTotals } from '../hexo/other-posts';
import type { Site } from '../hexo/site';
import type { Post } from '../post/post';
import type { TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Options, Severity } from './options';
import type { RuleFailure } from './rule-failure';

export interface Fix {
	/** A verb first: `Remove the comment`. */
	readonly title: Message;
	/** Against the text the finding was made in; they do not overlap. */
	readonly edits: readonly TextEdit[];
	/** What of the site it takes to be known, were it asked for. */
	readonly takes?: 'timezone';
	/** It puts the end of the front matter right: what it changes below is no article, though Hexo takes it for one now. */
	readonly movesEnd?: true;
	/** What is wrong now changes the page around it: the gate only sees to it that code and front matter stay as they are. */
	readonly mends?: true;
	/**
	 * Only a person chooses it, for one place: it stands in for what nobody knows, takes what may be the article's, or is
	 * something else than what is offered before it.
	 */
	readonly onlyByHand?: true;
}

export interface RelatedPlace extends Span {
	readonly message: Message;
}

/** Another post that a problem leads to. */
export interface RelatedPost extends OtherPost {
	readonly message: Message;
}

/** A place in a post where something is wrong, as a rule reports it. */
export interface Problem extends Span {
	readonly message: Message;
	/** Where it differs from the rule's own; a severity set by the user overrides both. */
	readonly severity?: Severity;
	readonly related?: readonly RelatedPlace[];
	readonly relatedPosts?: readonly RelatedPost[];
	/** Cleaning applies it unasked. */
	readonly safeFix?: Fix;
	/** Works out the other fixes, the best one first, when somebody asks for them. */
	readonly offers?: () => Iterable<Fix | undefined>;
	/** What is not known of the site; were it known, the first of the offers would be another one. */
	readonly asks?: 'timezone';
}

/** A problem as plain data, with the rule that found it and the severity that holds. */
export interface Finding extends Span {
	/** The id of the rule. */
	readonly rule: string;
	readonly severity: Severity;
	readonly message: Message;
	readonly related?: readonly RelatedPlace[];
	readonly relatedPosts?: readonly RelatedPost[];
	/** Whether cleaning settles it. */
	readonly isCleaned: boolean;
	/** What the user may be asked, so that there is a better fix. */
	readonly asks?: 'timezone';
}

/** Everything a rule may know that is not in the text. */
export interface Context {
	readonly options: Options;
	/** Milliseconds since 1970; without it nothing is said about the future. */
	readonly now?: number;
	/** Milliseconds since 1970 at which the file was created: Hexo dates a post by it that has no date it can read. */
	readonly created?: number;
	/** The site the post belongs to, where it is known. */
	readonly site?: Site;
	/** With forward slashes; without it nothing is said about the place. */
	readonly path?: string;
	/** What is known of the categories of all posts; without it nothing is said about others. */
	readonly categories?: CategoryIndex;
	/** What other posts of the site have to do with this one; without it nothing is said about them. */
	readonly others?: OtherPosts;
	/** Whether `others` is of all posts of the site. Else a rule about others may say nothing for want of them. */
	readonly knowsSite?: boolean;
	/** Is told of a rule that throws: nothing of it is found, and the others go on. Without this, and while cleaning, it stops the work. */
	readonly onError?: (failure: RuleFailure) => void;
}

/** What there is to know of any rule. */
export interface RuleInfo {
	/** A part of a group begins with the name of the group: `date-zone` belongs to `date`. */
	readonly id: string;
	/** The part of a post that it looks at, or the settings of its site. */
	readonly part: 'frontMatter' | 'article' | 'site';
	/** `off`: nothing is said unless the user sets a severity for this very rule. */
	readonly severity: Severity | 'off';
	/** What to call one and several of the leftovers that cleaning removes; absent where it removes none. */
	readonly leftover?: readonly [one: string, many: string];
}

/** One kind of defect in posts, which a user can turn up, down or off alone. */
export interface Rule extends RuleInfo {
	readonly part: 'frontMatter' | 'article';
	/** Whether it looks at a post at all; absent for every post. */
	readonly appliesTo?: (post: Post) => boolean;
	/** Reported places are shown faded: readers lose nothing with them. */
	readonly unnecessary?: true;
	/** It reports blank lines in a row: where cleaning leaves more than one, these go at once. */
	readonly isAboutBlankLines?: true;
	/** It says nothing where the other posts of the site are not known. */
	readonly needsOthers?: true;
	check(post: Post, context: Context): Iterable<Problem>;
}

/** One kind of defect in the settings of a site. */
export interface SiteRule extends RuleInfo {
	readonly part: 'site';
	/**
	 * @param text of the site's `_config.yml`; any text will do.
	 * @param totals of its posts, where all of them are known.
	 */
	checkSite(text: string, totals?: SiteTotals): Iterable<Problem>;
}

/** What is written about a rule: its page, and its examples, which are its tests too. */
export interface Documentation {
	/** One line: what it reports. */
	readonly summary: string;
	/** What the defect does to the site or its readers, and what the fix does. Markdown. */
	readonly why: string;
	readonly examples: readonly Example[];
}

/**
 * An example that is documentation and test at once: the slices reported in `text`, and the text after the first fix of
 * each. An example without reports is something that looks alike and must stay silent.
 */
export interface Example {
	/** What is set other than by default. */
	readonly options?: Partial<Options>;
	/** The site's `_config.yml`; of a rule about that `text` is the settings. */
	readonly config?: string;
	/** The path of the post. */
	readonly path?: string;
	/** The categories of other posts of the workspace, and how many have each. */
	readonly others?: Readonly<Record<string, number>>;
	/** Other posts of the site by their paths. The post itself has one then, too. */
	readonly beside?: Readonly<Record<string, string>>;
	readonly text: string;
	readonly reports?: readonly string[];
	readonly fixed?: string;
}
