// `news-post fix`: fixes what one rule finds, wherever that needs no choice, or shows what it would change.
import { postCount } from '../engine/post-count';
import type { Rule } from '../engine/rule';
import type { Localize } from '../report/format';
import { ALL_RULES, RULES } from '../rules';
import type { Message } from '../text/message';
import { UsageError } from './arguments';
import { changePosts, type Words } from './change-posts';
import type { Outcome } from './outcome';
import type { FixRequest } from './request';
import { inputsOf } from './run-posts';
import { surveyOf, withOthers } from './survey';

/**
 * Fixes everything the request names. Files change only in the mode `write`.
 *
 * @throws BrokenPipe, Failure
 */
export async function fix(request: FixRequest, outcome: Outcome, localize: Localize): Promise<void> {
	outcome.isUndone = true;
	const { mode, config, maxBytes } = request;
	const rule = ruleNamed(request.rule);
	const found = await inputsOf(request, outcome);
	const common = { now: Date.now(), maxBytes, ...(config !== undefined && { config }) };
	const survey = rule.needsOthers ? await surveyOf(found, { ...common, kind: 'survey' }, request) : undefined;
	const task = { ...common, kind: 'fix', rule: rule.id, wantsPatch: mode === 'diff' } as const;
	await changePosts(withOthers(found, survey), task, request, wordsOf(mode, rule), outcome, localize);
}

function ruleNamed(name: string): Rule {
	const rule = RULES.find(({ id }) => id === name);
	if (rule) {
		return rule;
	}
	throw new UsageError(
		ALL_RULES.some(({ id }) => id === name)
			? { text: '{0} is about the settings of a site: fix is for posts', args: [name] }
			: { text: "there is no rule '{0}': news-post rules lists them", args: [name] },
	);
}

const wordsOf = (mode: FixRequest['mode'], { id }: Rule): Words => ({
	ofPost: ({ settled: [[, count] = ['', 0]] }) => {
		const args = [count, id];
		return mode === 'write' ? { text: 'fixed {0} {1}', args } : { text: 'would fix {0} {1}', args };
	},
	ofAll: ({ posts, changed, left }) => {
		const args = [changed, postCount(posts)];
		return {
			changed: mode === 'write' ? { text: 'Fixed {0} of {1}.', args } : { text: 'Would fix {0} of {1}.', args },
			left: left === 0 ? undefined : whatIsLeft(left),
		};
	},
});

const whatIsLeft = (left: number): Message =>
	left === 1
		? { text: '1 finding is left for a person to decide: see `news-post check`.' }
		: { text: '{0} findings are left for a person to decide: see `news-post check`.', args: [left] };
