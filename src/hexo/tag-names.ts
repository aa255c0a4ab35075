// The names that mean something in Hexo's templates: tags, filters, tests and variables (Hexo 8 with Nunjucks 3.2.4). Data.

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Hexo's own tags that hold something, up to an end tag. */
export const BLOCK_TAGS = names('blockquote quote pullquote codeblock code');

/** Hexo's own tags that stand alone. `include-code` is none: Nunjucks ends a name at the dash. */
export const SINGLE_TAGS = names(
	'iframe img image include_code a link anchor post_path post_link asset_path asset_link asset_img asset_image url_for ' +
		'full_url_for',
);

/** Tags that Hexo had before version 7, and the plugin hexo-tag-embed has now. */
export const FORMER_TAGS = names('youtube vimeo jsfiddle gist');

/** The tags of the template engine itself, `raw` and `verbatim` left out. */
export const ENGINE_TAGS = names(
	'if ifAsync for asyncEach asyncAll block extends include set macro call import from filter switch',
);

/** Those of them whose content is run only sometimes, or later. */
export const CONDITIONAL_TAGS = names('if ifAsync for asyncEach asyncAll switch macro call');

/** Tags that mean something only within another one. */
export const INNER_TAGS = names(
	'else elif elseif endif endfor endeach endall endblock endset endmacro endcall endfilter case default endswitch endraw ' +
		'endverbatim',
);

export const FILTERS = names(
	'abs batch capitalize center default dictsort dump escape safe first forceescape groupby indent join last length list ' +
		'lower nl2br random reject rejectattr select selectattr replace reverse round slice sum sort string striptags title ' +
		'trim truncate upper urlencode urlize wordcount float int d e',
);

export const TESTS = names(
	'callable defined divisibleby escaped equalto eq sameas even falsy ge greaterthan gt le lessthan lt lower ne null number ' +
		'odd string truthy undefined upper iterable mapping',
);

/** What an article knows by name besides the fields of its front matter. */
export const VARIABLES = names(
	'range cycler joiner title date _content source raw slug published updated comments layout photos _id path permalink ' +
		'full_source asset_dir tags categories content excerpt more',
);
