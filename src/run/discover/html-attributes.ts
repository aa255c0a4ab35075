// The attributes that HTML itself knows: all others were put there by an editor, a tracker or a script.

/** Those of the HTML standard, and those that browsers still heed. */
const KNOWN: ReadonlySet<string> = new Set(
	(
		'abbr accept accept-charset accesskey action align alink allow allowfullscreen alt archive async autocapitalize autocomplete ' +
		'autofocus autoplay axis background behavior bgcolor border bordercolor bottommargin cellpadding cellspacing char charoff ' +
		'charset checked cite class classid clear code codebase codetype color cols colspan compact content contenteditable controls ' +
		'coords crossorigin data datetime decoding default defer dir direction dirname disabled download draggable enctype ' +
		'enterkeyhint face fetchpriority for form formaction formmethod frame frameborder headers height hidden high href hreflang ' +
		'hspace http-equiv id imagesizes imagesrcset inert inputmode integrity is ismap itemid itemprop itemref itemscope itemtype ' +
		'kind label lang language leftmargin link list loading longdesc loop low lowsrc marginheight marginwidth max maxlength media ' +
		'method min minlength multiple muted name nohref nomodule nonce noresize noshade novalidate nowrap object open optimum ' +
		'pattern ping placeholder playsinline popover poster preload profile prompt readonly referrerpolicy rel required rev reversed ' +
		'rightmargin role rows rowspan rules sandbox scheme scope scrolldelay scrolling selected shape size sizes slot span ' +
		'spellcheck src srcdoc srclang srcset standby start step style summary tabindex target text title topmargin translate type ' +
		'usemap valign value valuetype version vlink vspace width wrap'
	).split(' '),
);

/** What scripts read and readers need: the address of a picture that is loaded late. */
const ADDRESS = /src|href|url|original|lazy|poster/;

/** Whether an attribute says nothing to browsers or to readers, as far as its name tells. */
export const isForeign = (name: string): boolean =>
	/^[a-z][a-z\d-]*$/.test(name) && !KNOWN.has(name) && !/^(?:aria-|on)/.test(name) && !ADDRESS.test(name);
